package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The life of a checkout session: open, then complete by a payment or expired, and final from then on. */
final class CheckoutDesk {

    private static final System.Logger LOG = System.getLogger(CheckoutDesk.class.getName());

    private final URI publicOrigin;
    private final Events events;
    private final Clock clock;

    CheckoutDesk(URI publicOrigin, Events events, Clock clock) {
        this.publicOrigin = publicOrigin;
        this.events = events;
        this.clock = clock;
    }

    JsonObject create(Ledger ledger, FormParameters form) {
        Instant now = clock.instant();
        String id = Identifiers.next("cs_test_");
        URI url = publicOrigin.resolve("/dev/stripe/sessions/" + id);
        JsonObject session = Documents.session(id, SessionRequest.of(form, now), url.toString(), now);
        LOG.log(System.Logger.Level.INFO, () -> "Checkout session " + id + " is open");
        return ledger.put(session);
    }

    /** Pays an open session in full. */
    JsonObject pay(Ledger ledger, String id) {
        JsonObject session = requireOpen(ledger, id);
        JsonObject intent = intentOf(ledger, session);
        JsonObject charge = ledger.put(Documents.charge(intent, clock.instant()));
        ledger.put(Json.createObjectBuilder(intent)
                .add("amount_received", intent.getJsonNumber("amount"))
                .add("last_payment_error", JsonValue.NULL)
                .add("latest_charge", charge.getString("id"))
                .add("status", "succeeded")
                .build());
        JsonObject paid = Json.createObjectBuilder(session)
                .add("payment_intent", intent.getString("id"))
                .add("payment_status", "paid")
                .build();
        return finish(ledger, paid, "complete", "checkout.session.completed");
    }

    /** Lets the card be declined; the session stays open. */
    JsonObject decline(Ledger ledger, String id) {
        JsonObject session = requireOpen(ledger, id);
        JsonObject intent = intentOf(ledger, session);
        JsonObject error = Json.createObjectBuilder()
                .add("type", "card_error")
                .add("code", "card_declined")
                .add("decline_code", "generic_decline")
                .add("message", "Your card was declined.")
                .build();
        ledger.put(Documents.with(intent, "last_payment_error", error));
        LOG.log(System.Logger.Level.INFO, () -> "Checkout session " + id + ": card declined");
        return ledger.put(Documents.with(session, "payment_intent", intent.getString("id")));
    }

    /** Ends an open session without a payment. */
    JsonObject expire(Ledger ledger, String id) {
        return expire(ledger, requireOpen(ledger, id));
    }

    /** Ends the open sessions whose time is over. */
    void expireOverdue(Ledger ledger) {
        overdue(ledger).forEach(session -> expire(ledger, session));
    }

    /** The open sessions whose time is over. */
    List<JsonObject> overdue(Ledger ledger) {
        return ledger.all(Documents.SESSION).stream()
                .filter(session -> isOpen(session) && isOverdue(session))
                .toList();
    }

    private JsonObject expire(Ledger ledger, JsonObject session) {
        if (!session.isNull("payment_intent")) {
            JsonObject intent = ledger.require(Documents.INTENT, null, session.getString("payment_intent"));
            ledger.put(Documents.with(intent, "status", "canceled"));
        }
        return finish(ledger, session, "expired", "checkout.session.expired");
    }

    private JsonObject requireOpen(Ledger ledger, String id) {
        JsonObject session = ledger.require(Documents.SESSION, "session", id);
        if (!isOpen(session)) {
            throw notOpen(session.getString("status"));
        }
        if (isOverdue(session)) {
            throw notOpen("expired");
        }
        return session;
    }

    /** The intent of an earlier declined try, or a new one: Stripe makes it with the first try. */
    private JsonObject intentOf(Ledger ledger, JsonObject session) {
        return session.isNull("payment_intent")
                ? Documents.intent(session, clock.instant())
                : ledger.require(Documents.INTENT, null, session.getString("payment_intent"));
    }

    private JsonObject finish(Ledger ledger, JsonObject session, String status, String eventType) {
        JsonObject finished = ledger.put(Json.createObjectBuilder(session)
                .add("status", status)
                .add("url", JsonValue.NULL)
                .build());
        events.announce(ledger, eventType, finished);
        LOG.log(System.Logger.Level.INFO, () -> "Checkout session " + session.getString("id") + " is " + status);
        return finished;
    }

    private boolean isOverdue(JsonObject session) {
        return session.getJsonNumber("expires_at").longValue()
                <= clock.instant().getEpochSecond();
    }

    private static StripeError notOpen(String status) {
        return StripeError.invalid(
                "session",
                "Only Checkout Sessions with a status in [\"open\"] can be changed. This Checkout Session has a status of `"
                        + status + "`.");
    }

    private static boolean isOpen(JsonObject session) {
        return session.getString("status").equals("open");
    }
}
