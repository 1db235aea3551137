package bg.ploshtadka.users.google;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoogleSettingsTest {
    @Test
    void readsGooglesOwnKeysByDefault() {
        GoogleSettings settings = settings(Map.of("GOOGLE_CLIENT_ID", "x"));

        assertThat(settings.keySet()).hasToString("https://www.googleapis.com/oauth2/v3/certs");
        assertThat(settings.clientId()).contains("x");
    }

    @Test
    void mayBeLeftOut() {
        assertThat(settings(Map.of()).clientId()).isEmpty();
    }

    @Test
    void namesAWrongAddress() {
        assertThatThrownBy(() -> settings(Map.of("GOOGLE_JWKS_URL", "file:///certs")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("GOOGLE_JWKS_URL ");
    }

    private static GoogleSettings settings(Map<String, String> values) {
        return GoogleSettings.from(new Settings(name -> Optional.ofNullable(values.get(name))));
    }
}
