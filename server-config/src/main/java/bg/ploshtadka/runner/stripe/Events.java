package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;

/** Writes down what happened, to be told to the product. */
final class Events {

    private static final System.Logger LOG = System.getLogger(Events.class.getName());

    private final Dice dice;
    private final Clock clock;

    Events(Dice dice, Clock clock) {
        this.dice = dice;
        this.clock = clock;
    }

    void announce(Ledger ledger, String type, JsonObject object) {
        announce(ledger, type, Json.createObjectBuilder().add("object", Documents.shown(object)));
    }

    /** @param previous the members that have changed, as they were before */
    void announce(Ledger ledger, String type, JsonObject object, JsonObject previous) {
        announce(
                ledger,
                type,
                Json.createObjectBuilder()
                        .add("object", Documents.shown(object))
                        .add("previous_attributes", previous));
    }

    private void announce(Ledger ledger, String type, JsonObjectBuilder data) {
        Instant now = clock.instant();
        JsonObject event = Json.createObjectBuilder()
                .add("id", Identifiers.next("evt_"))
                .add("object", Documents.EVENT)
                .add("api_version", ledger.apiVersion())
                .add("created", now.getEpochSecond())
                .add("data", data)
                .add("livemode", false)
                .add("pending_webhooks", 1)
                .add("request", JsonValue.NULL)
                .add("type", type)
                .build();
        ledger.put(event);
        tell(ledger, event, now);
    }

    private void tell(Ledger ledger, JsonObject event, Instant now) {
        int tellings = dice.tellings();
        if (tellings > 0) {
            ledger.put(Delivery.of(event, now.plus(dice.delay())));
        } else {
            LOG.log(
                    System.Logger.Level.INFO,
                    () -> "Webhook " + event.getString("id") + " (" + event.getString("type") + ") is dropped");
        }
        if (tellings > 1) {
            ledger.put(Delivery.again(event, now.plus(dice.delay())));
        }
    }
}
