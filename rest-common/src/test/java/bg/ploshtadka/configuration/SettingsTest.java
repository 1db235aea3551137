package bg.ploshtadka.configuration;

import bg.ploshtadka.container.TestKey;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> settings(Map.of("DB_URL", " ")).required("DB_URL"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("DB_URL is missing");
    }

    @Test
    void fallsBackToDefaultsInALocalRunOnly() {
        assertThat(settings(Map.of()).required("SMTP_HOST", "localhost")).isEqualTo("localhost");
        assertThatThrownBy(() -> settings(Map.of("PLOSHTADKA_PROFILE", "prod")).required("SMTP_HOST", "localhost"))
                .hasMessage("SMTP_HOST is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x y", "ftp://host", "/path", "http:"})
    void refusesWhatIsNoWebAddress(String text) {
        assertThatThrownBy(() -> settings(Map.of("FRONTEND_BASE_URL", text)).requiredUri("FRONTEND_BASE_URL"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FRONTEND_BASE_URL ");
    }

    @Test
    void lacksAnAddressInALocalRunOnly() {
        assertThat(settings(Map.of()).uri("FRONTEND_BASE_URL")).isEmpty();
        assertThat(settings(Map.of("FRONTEND_BASE_URL", "https://a.example")).uri("FRONTEND_BASE_URL"))
                .contains(URI.create("https://a.example"));
        assertThatThrownBy(() -> settings(Map.of("PLOSHTADKA_PROFILE", "prod")).uri("FRONTEND_BASE_URL"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FRONTEND_BASE_URL ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "61", "1.5", "99999999999"})
    void refusesNumbersOutOfTheirRange(String text) {
        assertThatThrownBy(
                        () -> settings(Map.of("BOOKING_HOLD_MINUTES", text)).number("BOOKING_HOLD_MINUTES", 30, 1, 60))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("BOOKING_HOLD_MINUTES ");
    }

    @Test
    void readsNumbersAndAddresses() {
        Settings settings = settings(Map.of("MINUTES", "45", "URL", "https://ploshtadka.bg"));

        assertThat(settings.number("MINUTES", 30, 1, 60)).isEqualTo(45);
        assertThat(settings.number("OTHER", 30, 1, 60)).isEqualTo(30);
        assertThat(settings.requiredUri("URL")).hasHost("ploshtadka.bg");
    }

    @Test
    void wantsAKeyToVerifyTokens() {
        assertThatThrownBy(() -> new TokenVerificationCheck().check(settings(Map.of())))
                .hasMessageStartingWith("JWT_PRIVATE_KEY is missing");
    }

    @Test
    void refusesAKeyThatIsNoneWithoutQuotingIt() {
        assertThatThrownBy(() -> new TokenVerificationCheck().check(settings(Map.of("JWT_PRIVATE_KEY", "hunter2"))))
                .hasMessageStartingWith("JWT_PRIVATE_KEY is wrong")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void verifiesTokensByThePublicHalfOfTheSigningKey() {
        ServerSettings source = new ServerSettings(name ->
                Optional.ofNullable(Map.of("JWT_PRIVATE_KEY", TestKey.PEM).get(name)));

        assertThat(source.getValue("mp.jwt.verify.publickey")).contains("\"kty\":\"RSA\"");
        assertThat(source.getValue("mp.jwt.verify.issuer")).isEqualTo("https://ploshtadka.bg");
    }

    @Test
    void verifiesTokensByAKeySetElsewhereIfThePrivateKeyIsNotHere() {
        ServerSettings source = new ServerSettings(
                name -> Optional.ofNullable(Map.of("JWT_JWKS_URL", "https://x/auth/jwks.json", "JWT_ISSUER", "me")
                        .get(name)));

        assertThat(source.getPropertyNames()).doesNotContain("mp.jwt.verify.publickey");
        assertThat(source.getValue("mp.jwt.verify.publickey.location")).isEqualTo("https://x/auth/jwks.json");
        assertThat(source.getValue("mp.jwt.verify.issuer")).isEqualTo("me");
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(name -> Optional.ofNullable(given.get(name)));
    }
}
