package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Our payments and Stripe's sessions at one moment.
 *
 * @param payments ours, by the id of their session; without those that never had one
 * @param sessions Stripe's, with their refunds
 */
record Books(Map<String, JsonObject> payments, List<JsonObject> sessions) {
    /** How long it may take until the two agree after Stripe has come to its senses. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Opens both books: Stripe's, and ours of these customers. */
    static Books of(Stage stage, List<Person> customers) {
        Map<String, JsonObject> payments = customers.stream()
                .flatMap(customer -> paymentsOf(customer).stream())
                .filter(payment -> !payment.isNull("stripe_session_id"))
                .collect(Collectors.toMap(payment -> Answer.text(payment, "stripe_session_id"), Function.identity()));
        return new Books(payments, stage.stripe().sessions());
    }

    private static List<JsonObject> paymentsOf(Person customer) {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> page;
        do {
            int next = all.size() / 100 + 1;
            page = customer.api()
                    .get("/payments?page_size=100&page=" + next)
                    .expect(200)
                    .objects();
            all.addAll(page);
        } while (page.size() == 100);
        return all;
    }

    /** Every entry that one side has and the other has not, or has otherwise. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (JsonObject session : sessions) {
            JsonObject payment = payments.get(Answer.text(session, "id"));
            if (payment == null) {
                differences.add("Stripe's alone: " + session);
            } else if (!statusOf(session).equals(Answer.text(payment, "status"))
                    || !amountOf(session).equals(amountOf(payment, "amount"))) {
                differences.add("Stripe's " + statusOf(session) + ", ours " + payment);
            }
        }
        payments.keySet().stream()
                .filter(id -> sessions.stream().noneMatch(session -> id.equals(Answer.text(session, "id"))))
                .forEach(id -> differences.add("Ours alone: " + payments.get(id)));
        return differences;
    }

    /** What our payments say that we have. */
    BigDecimal ourMoney() {
        return payments.values().stream()
                .filter(payment -> Answer.text(payment, "status").equals("paid"))
                .map(payment -> amountOf(payment, "amount"))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What Stripe has for us: all that was paid, without all that went back. */
    BigDecimal moneyAtStripe() {
        return sessions.stream()
                .map(session -> paidOf(session).subtract(refundedOf(session)))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The sessions of which money went back more than once, or in part. */
    List<JsonObject> oddRefunds() {
        return sessions.stream()
                .filter(session -> !session.getJsonArray("refunds").isEmpty())
                .filter(session -> session.getJsonArray("refunds").size() > 1
                        || !refundedOf(session).equals(amountOf(session)))
                .toList();
    }

    private static String statusOf(JsonObject session) {
        return switch (Answer.text(session, "status")) {
            case "open" -> "pending";
            case "expired" -> "failed";
            default -> session.getJsonArray("refunds").isEmpty() ? "paid" : "refunded";
        };
    }

    private static BigDecimal paidOf(JsonObject session) {
        return Answer.text(session, "payment_status").equals("paid") ? amountOf(session) : BigDecimal.ZERO.setScale(2);
    }

    private static BigDecimal refundedOf(JsonObject session) {
        return session.getJsonArray("refunds").getValuesAs(JsonObject.class).stream()
                .map(refund -> cents(refund, "amount"))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal amountOf(JsonObject session) {
        return cents(session, "amount_total");
    }

    private static BigDecimal cents(JsonObject object, String member) {
        return BigDecimal.valueOf(object.getJsonNumber(member).longValueExact(), 2);
    }

    private static BigDecimal amountOf(JsonObject payment, String member) {
        return new BigDecimal(Answer.text(payment, member));
    }
}
