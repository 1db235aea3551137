package bg.ploshtadka.users.admin;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FirstAdminSettingsTest {
    private static final String PASSWORD = " Tri-cheresha-9 ";

    private final Map<String, String> values = new HashMap<>();

    @Test
    void mayBeLeftOut() {
        assertThat(settings()).isEmpty();
    }

    @Test
    void keepsThePasswordAsItStands() {
        name("boss", PASSWORD, null);

        assertThat(settings().orElseThrow().password()).isEqualTo(PASSWORD);
    }

    @Test
    void makesUpAnAddressThatReceivesNoMail() {
        name("boss", PASSWORD, null);

        assertThat(settings().orElseThrow().profile().email()).isEqualTo("boss@admin.invalid");
    }

    @Test
    void takesAUsernameThatIsAnAddressForIt() {
        name("boss@example.bg", PASSWORD, null);

        assertThat(settings().orElseThrow().profile().email()).isEqualTo("boss@example.bg");
    }

    @Test
    void takesTheAddressThatIsGiven() {
        name("boss", PASSWORD, "boss@example.bg");

        assertThat(settings().orElseThrow().profile().email()).isEqualTo("boss@example.bg");
    }

    @Test
    void namesTheHalfThatIsMissing() {
        name("boss", null, null);
        assertComplaint("PLOSHTADKA_ADMIN_PASSWORD is missing");

        name(null, PASSWORD, null);
        assertComplaint("PLOSHTADKA_ADMIN_USERNAME is missing");

        name(null, null, "boss@example.bg");
        assertComplaint("PLOSHTADKA_ADMIN_USERNAME is missing");
    }

    @Test
    void namesWhatIsWrong() {
        name("x", PASSWORD, null);
        assertComplaint("PLOSHTADKA_ADMIN_USERNAME has to be");

        name("шефът", PASSWORD, null);
        assertComplaint("PLOSHTADKA_ADMIN_EMAIL has to be an e-mail address");

        name("boss@example.bg", PASSWORD, "somebody@example.bg");
        assertComplaint("PLOSHTADKA_ADMIN_EMAIL has to be the same as PLOSHTADKA_ADMIN_USERNAME");

        name("boss", "short", null);
        assertComplaint("PLOSHTADKA_ADMIN_PASSWORD has to have 8 to 128 characters");
    }

    @Test
    void neverShowsThePassword() {
        name("boss", "\n\n" + PASSWORD.repeat(20), null);

        assertThatThrownBy(this::settings).hasMessageNotContaining("cheresha");
        assertThat(new FirstAdminSettings(null, PASSWORD).toString()).doesNotContain("cheresha");
    }

    private void name(String username, String password, String email) {
        values.put(FirstAdminSettings.USERNAME, username);
        values.put(FirstAdminSettings.PASSWORD, password);
        values.put(FirstAdminSettings.EMAIL, email);
    }

    private Optional<FirstAdminSettings> settings() {
        return FirstAdminSettings.from(new Settings(name -> Optional.ofNullable(values.get(name))));
    }

    private void assertComplaint(String beginning) {
        assertThatThrownBy(this::settings)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(beginning);
    }
}
