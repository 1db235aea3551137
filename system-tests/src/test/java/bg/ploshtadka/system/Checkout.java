package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A customer on the way to pay for a booking. */
record Checkout(Person customer, String paymentId, String sessionId, String url) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Opens a checkout session for a booking. */
    static Checkout open(Person customer, String bookingId) {
        return of(customer, customer.api().post("/payments/checkout", Map.of("booking_id", bookingId)));
    }

    /** What was opened; fails if it was not. */
    static Checkout of(Person customer, Answer opened) {
        JsonObject session = opened.expect(201).object();
        return new Checkout(
                customer,
                Answer.text(session, "payment_id"),
                Answer.text(session, "session_id"),
                Answer.text(session, "checkout_url"));
    }

    /** The payment as its customer reads it. */
    JsonObject payment() {
        return customer.api().get("/payments/" + paymentId).expect(200).object();
    }

    /** Waits until the payment has this status: what Stripe says arrives by webhooks. */
    void awaitStatus(String status) {
        await("payment " + paymentId)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Answer.text(payment(), "status")).isEqualTo(status));
    }
}
