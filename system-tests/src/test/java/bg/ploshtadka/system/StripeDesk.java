package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.util.List;

/** The Stripe stand-in as a customer and a developer see it. */
final class StripeDesk {
    private final Api api;

    StripeDesk(Api api) {
        this.api = api;
    }

    /** The customer pays by card. */
    void pay(Checkout checkout) {
        api.post(page(checkout) + "/pay").expect(200);
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

    private static String page(Checkout checkout) {
        return "/dev/stripe/sessions/" + checkout.sessionId();
    }
}
