package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The Stripe stand-in as a customer and a developer see it. */
final class StripeDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api api;

    StripeDesk(Api api) {
        this.api = api;
    }

    /** The customer pays by card. */
    void pay(Checkout checkout) {
        api.post(page(checkout) + "/pay").expect(200);
    }

    /** The customer pays by card, if that is still possible. */
    void payIfOpen(Checkout checkout) {
        Answer answer = api.post(page(checkout) + "/pay");
        assertThat(answer.status()).as("%s", answer).isIn(200, 409);
    }

    /** The customer's card is declined. */
    void decline(Checkout checkout) {
        api.post(page(checkout) + "/fail").expect(200);
    }

    /** The customer's time is over. */
    void expire(Checkout checkout) {
        api.post(page(checkout) + "/expire").expect(200);
    }

    /** What the stand-in knows of a session. */
    JsonObject session(Checkout checkout) {
        return api.request("GET", page(checkout))
                .header("Accept", "application/json")
                .send()
                .expect(200)
                .object();
    }

    /** The refunds of a session's payment, each in minor units. */
    List<Long> refunds(Checkout checkout) {
        return session(checkout).getJsonArray("refunds").getValuesAs(JsonObject.class).stream()
                .map(refund -> refund.getJsonNumber("amount").longValueExact())
                .toList();
    }

    /** Every session with its refunds, the newest first. */
    List<JsonObject> sessions() {
        return api.get("/dev/stripe").expect(200).objects();
    }

    /** The sessions that were opened for a booking, the newest first. */
    List<JsonObject> sessionsOf(String bookingId) {
        return sessions().stream()
                .filter(session ->
                        bookingId.equals(session.getJsonObject("metadata").getString("booking_id", "")))
                .toList();
    }

    /** From now on Stripe behaves like this; what is not mentioned it does well. */
    void behave(Map<String, ?> behaviour) {
        api.put("/dev/stripe/behaviour", behaviour).expect(200);
    }

    /** From now on Stripe does what calls of this kind ask for, and does not answer. */
    void hold(String call) {
        api.put("/dev/stripe/holds/" + call, Map.of()).expect(200);
    }

    /** Waits until a call of this kind is done and has no answer yet. */
    void awaitHeld(String call) {
        await("a held " + call)
                .atMost(PATIENCE)
                .until(() -> api.get("/dev/stripe/holds").expect(200).object().getString(call, ""), "holding"::equals);
    }

    /** Lets the held calls have their answers, if anybody still waits for them. */
    void release(String call) {
        api.delete("/dev/stripe/holds/" + call).expect(204);
    }

    private static String page(Checkout checkout) {
        return "/dev/stripe/sessions/" + checkout.sessionId();
    }
}
