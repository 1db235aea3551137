package bg.ploshtadka.container;

import bg.ploshtadka.runner.EmbeddedDatabase;
import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL, a mail catcher and stand-ins of Stripe and Google before the first test, and tells the server of them. */
public class TestServer implements LauncherSessionListener {
    private static final URI FRONT_DOOR = URI.create("http://127.0.0.1:1");
    private static final String STRIPE_KEY = "sk_test_container";
    private static final String WEBHOOK_SECRET = "whsec_container";

    private EmbeddedDatabase database;
    private MailCatcher mail;
    private StripeStandIn stripe;
    private GoogleStandIn google;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("payara.microJar") == null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "container");
            database = EmbeddedDatabase.throwaway();
            mail = MailCatcher.start();
            google = GoogleStandIn.start();
            stripe = StripeStandIn.start(new StripeStandIn.Settings(
                    STRIPE_KEY,
                    WEBHOOK_SECRET,
                    FRONT_DOOR.resolve("/payments/webhook"),
                    FRONT_DOOR,
                    folder.resolve("stripe.json")));
            new ServerOptions(folder.toAbsolutePath()).use(settings());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            stripe.close();
            google.close();
            mail.close();
            database.close();
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("DB_URL", database.jdbcUrl());
        settings.put("DB_USER", database.user());
        settings.put("DB_PASSWORD", database.password());
        settings.put("JWT_PRIVATE_KEY", TestKey.PEM);
        settings.put("SMTP_HOST", "127.0.0.1");
        settings.put("SMTP_PORT", String.valueOf(mail.port()));
        // Tests say who they are, so that they do not use up each other's attempts.
        settings.put("TRUSTED_PROXIES", "127.0.0.0/8");
        settings.put("CONTACT_EMAIL", "contact@ploshtadka.bg");
        settings.put("FRONTEND_BASE_URL", FRONT_DOOR.toString());
        settings.put("STRIPE_API_BASE", stripe.baseUri().toString());
        settings.put("STRIPE_SECRET_KEY", STRIPE_KEY);
        settings.put("STRIPE_WEBHOOK_SECRET", WEBHOOK_SECRET);
        settings.put("STRIPE_SUCCESS_URL", FRONT_DOOR + "/?payment=success");
        settings.put("STRIPE_CANCEL_URL", FRONT_DOOR + "/?payment=cancelled");
        settings.put("GOOGLE_JWKS_URL", google.keySet().toString());
        settings.put("GOOGLE_CLIENT_ID", GoogleStandIn.CLIENT_ID);
        settings.put(GoogleStandIn.KEY, google.privateKey());
        return settings;
    }
}
