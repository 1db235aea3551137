package bg.ploshtadka.runner;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The configuration of the product for a local run. What the person has set wins, save for the database, which is
 * chosen on the command line.
 */
final class ServerEnvironment {
    private final Map<String, String> given;
    private final Map<String, String> values;

    /** Starts from the environment of this process. */
    ServerEnvironment(Map<String, String> given) {
        this.given = Map.copyOf(given);
        this.values = new TreeMap<>(given);
    }

    /** Whether a real Stripe account is to be used. */
    boolean usesRealStripe() {
        return isGiven("STRIPE_SECRET_KEY");
    }

    /** Points the server to the database. */
    ServerEnvironment database(DatabaseAccess database) {
        values.put("DB_URL", database.jdbcUrl());
        values.put("DB_USER", database.user());
        values.put("DB_PASSWORD", database.password());
        return this;
    }

    /** Says under which address people reach the product: that of a front door on this machine, which is believed. */
    ServerEnvironment origin(String origin) {
        otherwise("FRONTEND_BASE_URL", () -> origin);
        otherwise(
                "STRIPE_SUCCESS_URL",
                () -> origin + "/{locale}/checkout/success?payment_id={PAYMENT_ID}&session_id={CHECKOUT_SESSION_ID}");
        otherwise("STRIPE_CANCEL_URL", () -> origin + "/{locale}/checkout/cancel?payment_id={PAYMENT_ID}");
        otherwise("JWT_ISSUER", () -> "https://ploshtadka.bg");
        otherwise("CONTACT_EMAIL", () -> "contact@ploshtadka.bg");
        otherwise("TRUSTED_PROXIES", () -> "127.0.0.0/8,::1");
        return this;
    }

    /** Hands over the secrets of the local run. */
    ServerEnvironment secrets(Secrets secrets) {
        otherwise("JWT_PRIVATE_KEY", secrets::jwtPrivateKey);
        otherwise("STRIPE_WEBHOOK_SECRET", secrets::stripeWebhookSecret);
        return this;
    }

    /** Sends all mail to the catcher. */
    ServerEnvironment mailCatcher(int port) {
        if (!isGiven("SMTP_HOST")) {
            values.put("SMTP_HOST", "127.0.0.1");
            values.put("SMTP_PORT", Integer.toString(port));
        }
        return this;
    }

    /** Sends all payments to the stand-in. */
    ServerEnvironment stripeStandIn(String baseUri, String secretKey) {
        values.put("STRIPE_API_BASE", baseUri);
        values.put("STRIPE_SECRET_KEY", secretKey);
        return this;
    }

    /** What was set here, as commands of a shell that set it there. */
    String script() {
        return values.entrySet().stream()
                .filter(setting -> !setting.getValue().equals(given.get(setting.getKey())))
                .map(setting ->
                        "export " + setting.getKey() + "='" + setting.getValue().replace("'", "'\\''") + "'\n")
                .collect(Collectors.joining());
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    private void otherwise(String name, Supplier<String> value) {
        if (!isGiven(name)) {
            values.put(name, value.get());
        }
    }

    private boolean isGiven(String name) {
        return !given.getOrDefault(name, "").isBlank();
    }
}
