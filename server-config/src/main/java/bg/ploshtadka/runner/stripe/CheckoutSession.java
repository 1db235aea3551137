package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * A checkout session as the checkout page needs it.
 *
 * @param amount in major units, e.g. 25.00
 * @param declined whether the last try to pay failed
 * @param json the session as Stripe's API shows it, and its refunds besides
 */
public record CheckoutSession(
        String id,
        String status,
        String paymentStatus,
        String description,
        BigDecimal amount,
        Currency currency,
        Optional<String> customerEmail,
        Optional<URI> cancelUrl,
        Instant expiresAt,
        boolean declined,
        JsonObject json) {

    static final String ID_PLACEHOLDER = "{CHECKOUT_SESSION_ID}";

    static CheckoutSession of(JsonObject session, Ledger ledger) {
        Currency currency = Currency.getInstance(session.getString("currency").toUpperCase(Locale.ROOT));
        long minor = session.getJsonNumber("amount_total").longValue();
        return new CheckoutSession(
                session.getString("id"),
                session.getString("status"),
                session.getString("payment_status"),
                description(session),
                BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()),
                currency,
                text(session, "customer_email"),
                text(session, "cancel_url").map(CheckoutSession::withoutPlaceholder),
                Instant.ofEpochSecond(session.getJsonNumber("expires_at").longValue()),
                isDeclined(session, ledger),
                Json.createObjectBuilder(Documents.shown(session))
                        .add("refunds", refunds(session, ledger))
                        .build());
    }

    /** Whether it can still be paid. */
    public boolean open() {
        return status.equals("open");
    }

    /** Where Stripe sends the customer after the payment. */
    public URI successUrl() {
        return URI.create(json.getString("success_url").replace(ID_PLACEHOLDER, id));
    }

    private static URI withoutPlaceholder(String url) {
        return URI.create(url.replace(ID_PLACEHOLDER, ""));
    }

    private static String description(JsonObject session) {
        return session.getJsonObject("_line_items")
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("description");
    }

    private static boolean isDeclined(JsonObject session, Ledger ledger) {
        return text(session, "payment_intent")
                .flatMap(id -> ledger.find(Documents.INTENT, id))
                .filter(intent -> !intent.isNull("last_payment_error"))
                .isPresent();
    }

    private static JsonArrayBuilder refunds(JsonObject session, Ledger ledger) {
        JsonArrayBuilder refunds = Json.createArrayBuilder();
        text(session, "payment_intent")
                .ifPresent(intent -> ledger.all(Documents.REFUND).stream()
                        .filter(refund -> refund.getString("payment_intent").equals(intent))
                        .forEach(refunds::add));
        return refunds;
    }

    private static Optional<String> text(JsonObject session, String name) {
        return session.isNull(name) ? Optional.empty() : Optional.of(session.getString(name));
    }
}
