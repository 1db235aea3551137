package bg.ploshtadka.runner;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerEnvironmentTest {
    @TempDir
    private Path temporary;

    @Test
    void theAddressPeopleUseGoesIntoEveryLink() {
        Map<String, String> values =
                new ServerEnvironment(Map.of()).origin("http://localhost:8080").values();
        assertThat(values)
                .containsEntry("FRONTEND_BASE_URL", "http://localhost:8080")
                .containsEntry(
                        "STRIPE_SUCCESS_URL",
                        "http://localhost:8080/{locale}/checkout/success?payment_id={PAYMENT_ID}&session_id={CHECKOUT_SESSION_ID}")
                .containsEntry(
                        "STRIPE_CANCEL_URL", "http://localhost:8080/{locale}/checkout/cancel?payment_id={PAYMENT_ID}");
    }

    @Test
    void theFrontDoorOfThisMachineIsBelieved() {
        assertThat(new ServerEnvironment(Map.of())
                        .origin("http://localhost:8080")
                        .values())
                .containsEntry("TRUSTED_PROXIES", "127.0.0.0/8,::1");
        assertThat(new ServerEnvironment(Map.of("TRUSTED_PROXIES", "10.0.0.1"))
                        .origin("http://localhost:8080")
                        .values())
                .containsEntry("TRUSTED_PROXIES", "10.0.0.1");
    }

    @Test
    void whatThePersonHasSetWins() {
        Map<String, String> values = new ServerEnvironment(
                        Map.of("FRONTEND_BASE_URL", "https://example.bg", "JWT_PRIVATE_KEY", "theirs"))
                .origin("http://localhost:8080")
                .secrets(new Secrets(temporary))
                .values();
        assertThat(values)
                .containsEntry("FRONTEND_BASE_URL", "https://example.bg")
                .containsEntry("JWT_PRIVATE_KEY", "theirs");
    }

    @Test
    void aShellTakesWhatWasSetHereAndNothingElse() {
        String script = new ServerEnvironment(Map.of("HOME", "/home/me", "CONTACT_EMAIL", "me@example.bg"))
                .origin("http://localhost:8080")
                .database(new DatabaseAccess("jdbc:postgresql://db/x", "me", "it's\nlong"))
                .script();

        assertThat(script)
                .contains("export DB_PASSWORD='it'\\''s\nlong'\n", "export FRONTEND_BASE_URL='http://localhost:8080'\n")
                .doesNotContain("HOME", "CONTACT_EMAIL");
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        Map<String, String> values = new ServerEnvironment(Map.of("JWT_PRIVATE_KEY", " "))
                .secrets(new Secrets(temporary))
                .values();
        assertThat(values.get("JWT_PRIVATE_KEY")).startsWith("-----BEGIN PRIVATE KEY-----");
    }

    @Test
    void theDatabaseIsTheOneOfTheCommandLine() {
        Map<String, String> values = new ServerEnvironment(Map.of("DB_URL", "jdbc:postgresql://elsewhere/x"))
                .database(new DatabaseAccess("jdbc:postgresql://127.0.0.1:5/p", "u", "w"))
                .values();
        assertThat(values)
                .containsEntry("DB_URL", "jdbc:postgresql://127.0.0.1:5/p")
                .containsEntry("DB_USER", "u")
                .containsEntry("DB_PASSWORD", "w");
    }

    @Test
    void mailGoesToTheCatcher() {
        assertThat(new ServerEnvironment(Map.of()).mailCatcher(2525).values())
                .containsEntry("SMTP_HOST", "127.0.0.1")
                .containsEntry("SMTP_PORT", "2525");
    }

    @Test
    void mailGoesToTheServerThatThePersonNames() {
        assertThat(new ServerEnvironment(Map.of("SMTP_HOST", "mail.example"))
                        .mailCatcher(2525)
                        .values())
                .containsEntry("SMTP_HOST", "mail.example")
                .doesNotContainKey("SMTP_PORT");
    }

    @Test
    void aStripeKeyMeansTheRealStripe() {
        assertThat(new ServerEnvironment(Map.of("STRIPE_SECRET_KEY", "sk_test_1")).usesRealStripe())
                .isTrue();
        assertThat(new ServerEnvironment(Map.of()).usesRealStripe()).isFalse();
    }

    @Test
    void paymentsGoToTheStandIn() {
        assertThat(new ServerEnvironment(Map.of())
                        .stripeStandIn("http://127.0.0.1:7", "sk_test_local_1")
                        .values())
                .containsEntry("STRIPE_API_BASE", "http://127.0.0.1:7")
                .containsEntry("STRIPE_SECRET_KEY", "sk_test_local_1");
    }
}
