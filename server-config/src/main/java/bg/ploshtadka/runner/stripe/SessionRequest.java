package bg.ploshtadka.runner.stripe;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a client asks for when it creates a checkout session, checked as Stripe checks it.
 *
 * @param intentMetadata metadata for the payment intent, which hands it on to its charge
 */
record SessionRequest(
        List<LineItem> items,
        String successUrl,
        Optional<String> cancelUrl,
        Optional<String> clientReferenceId,
        Optional<String> customerEmail,
        Optional<String> locale,
        Instant expiresAt,
        Map<String, String> metadata,
        Map<String, String> intentMetadata) {

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    /** A client counts from its own clock and cuts off the fraction of the second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private static final long LEAST_AMOUNT = 50;
    private static final Set<String> LOCALES = Set.of(
            ("auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR"
                            + " ro ru sk sl sv th tr vi zh zh-HK zh-TW")
                    .split(" "));

    /**
     * Reads the parameters.
     *
     * @throws StripeError naming the first parameter that Stripe would refuse
     */
    static SessionRequest of(FormParameters form, Instant now) {
        String mode = form.require("mode");
        if (!mode.equals("payment")) {
            throw StripeError.invalid("mode", "The stand-in knows the mode payment only");
        }
        SessionRequest request = new SessionRequest(
                items(form),
                url(form, "success_url").orElseThrow(() -> StripeError.missing("success_url")),
                url(form, "cancel_url"),
                form.find("client_reference_id"),
                form.find("customer_email"),
                locale(form),
                expiresAt(form, now),
                form.object("metadata"),
                form.object("payment_intent_data[metadata]"));
        request.checkAmount();
        return request;
    }

    /** In minor units of the currency. */
    long total() {
        return items.stream().mapToLong(LineItem::amount).sum();
    }

    String currency() {
        return items.get(0).currency();
    }

    private void checkAmount() {
        if (items.stream().anyMatch(item -> !item.currency().equals(currency()))) {
            throw StripeError.invalid("line_items", "All line items must have the same currency.");
        }
        if (total() < LEAST_AMOUNT) {
            throw StripeError.invalid(
                    "amount_too_small",
                    "line_items",
                    "The Checkout Session's total amount must be at least " + LEAST_AMOUNT + " " + currency()
                            + " cents.");
        }
    }

    private static List<LineItem> items(FormParameters form) {
        List<LineItem> items = new ArrayList<>();
        for (String name = "line_items[0]"; form.has(name); name = "line_items[" + items.size() + "]") {
            items.add(LineItem.of(form, name));
        }
        if (items.isEmpty()) {
            throw StripeError.missing("line_items");
        }
        return items;
    }

    private static Optional<String> url(FormParameters form, String name) {
        Optional<String> url = form.find(name);
        url.filter(value -> !isWebAddress(value)).ifPresent(value -> {
            throw StripeError.invalid("url_invalid", name, "Not a valid URL");
        });
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url.replace(CheckoutSession.ID_PLACEHOLDER, "id"));
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> locale(FormParameters form) {
        Optional<String> locale = form.find("locale");
        locale.filter(value -> !LOCALES.contains(value)).ifPresent(value -> {
            throw StripeError.invalid("locale", "Invalid locale: must be one of " + String.join(", ", LOCALES));
        });
        return locale;
    }

    private static Instant expiresAt(FormParameters form, Instant now) {
        Instant expiresAt =
                form.findNumber("expires_at").map(Instant::ofEpochSecond).orElse(now.plus(LONGEST));
        if (expiresAt.isBefore(now.plus(SHORTEST).minus(TOLERANCE))) {
            throw StripeError.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        if (expiresAt.isAfter(now.plus(LONGEST).plus(TOLERANCE))) {
            throw StripeError.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
        return expiresAt;
    }
}
