package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;

/** Gives money back, in parts or as a whole, and never more than was paid. */
final class RefundDesk {

    private static final System.Logger LOG = System.getLogger(RefundDesk.class.getName());

    private final Events events;
    private final Clock clock;

    RefundDesk(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    JsonObject create(Ledger ledger, FormParameters form) {
        JsonObject charge = chargeToRefund(ledger, form);
        long refunded = charge.getJsonNumber("amount_refunded").longValue();
        long left = charge.getJsonNumber("amount").longValue() - refunded;
        long amount = amount(form, charge, left);
        JsonObject refund = Documents.refund(charge, amount, form.object("metadata"), clock.instant());
        JsonObject changed = Json.createObjectBuilder(charge)
                .add("amount_refunded", refunded + amount)
                .add("refunded", amount == left)
                .build();
        ledger.put(refund);
        ledger.put(changed);
        JsonObject previous = Json.createObjectBuilder()
                .add("amount_refunded", refunded)
                .add("refunded", false)
                .build();
        events.announce(ledger, "charge.refunded", changed, previous);
        LOG.log(
                System.Logger.Level.INFO,
                () -> "Refund " + refund.getString("id") + " of charge " + charge.getString("id"));
        return refund;
    }

    private static JsonObject chargeToRefund(Ledger ledger, FormParameters form) {
        Optional<String> charge = form.find("charge");
        if (charge.isPresent()) {
            return ledger.require(Documents.CHARGE, "charge", charge.get());
        }
        String intentId = form.require("payment_intent");
        JsonObject intent = ledger.require(Documents.INTENT, "payment_intent", intentId);
        if (intent.isNull("latest_charge")) {
            throw StripeError.invalid(
                    "payment_intent",
                    "This PaymentIntent (" + intentId + ") does not have a successful charge to refund.");
        }
        return ledger.require(Documents.CHARGE, null, intent.getString("latest_charge"));
    }

    private static long amount(FormParameters form, JsonObject charge, long left) {
        if (left == 0) {
            throw StripeError.invalid(
                    "charge_already_refunded",
                    null,
                    "Charge " + charge.getString("id") + " has already been refunded.");
        }
        long amount = form.findNumber("amount").orElse(left);
        if (amount < 1) {
            throw StripeError.invalid("parameter_invalid_integer", "amount", "Invalid positive integer");
        }
        if (amount > left) {
            throw StripeError.invalid(
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        return amount;
    }
}
