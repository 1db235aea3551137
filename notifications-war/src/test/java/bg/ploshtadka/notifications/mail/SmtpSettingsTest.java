package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SmtpSettingsTest {
    private static final SmtpSettings.Login LOGIN = new SmtpSettings.Login("mailer", "secret");

    @Test
    void boundsEveryWait() {
        assertThat(properties(Optional.empty(), false))
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    @Test
    void encryptsWhereItAuthenticates() {
        assertThat(properties(Optional.of(LOGIN), false))
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.starttls.required", "false");
    }

    @Test
    void insistsOnEncryptionWhereThatIsDemanded() {
        assertThat(properties(Optional.of(LOGIN), true)).containsEntry("mail.smtp.starttls.required", "true");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(settings(Optional.of(LOGIN), true).toString())
                .contains("mailer")
                .doesNotContain("secret");
    }

    @Test
    void readsTheMailServerFromTheSettings() {
        assertThat(from(Map.of(
                        "SMTP_HOST", "mail.example.bg",
                        "SMTP_PORT", "2525",
                        "SMTP_USER", "mailer",
                        "SMTP_PASSWORD", "secret",
                        "CONTACT_EMAIL", "office@example.bg")))
                .isEqualTo(new SmtpSettings("mail.example.bg", 2525, Optional.of(LOGIN), false, "office@example.bg"));
    }

    @Test
    void needsNothingButTheHost() {
        assertThat(from(Map.of("SMTP_HOST", "localhost")))
                .isEqualTo(new SmtpSettings("localhost", 587, Optional.empty(), false, "noreply@ploshtadka.bg"));
    }

    @Test
    void demandsEncryptionInProduction() {
        assertThat(from(Map.of("SMTP_HOST", "localhost", "PLOSHTADKA_PROFILE", "prod"))
                        .encryptionDemanded())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 25, '', office, CONTACT_EMAIL is no e-mail address",
        "localhost, smtp, '', a@b.bg, SMTP_PORT is not a whole number",
        "localhost, 0, '', a@b.bg, SMTP_PORT has to be 1 to 65535",
        "'', 25, '', a@b.bg, SMTP_HOST is missing",
        "localhost, 25, mailer, a@b.bg, SMTP_PASSWORD is missing",
    })
    void namesTheSettingThatIsWrong(String host, String port, String user, String sender, String complaint) {
        Map<String, String> settings =
                Map.of("SMTP_HOST", host, "SMTP_PORT", port, "SMTP_USER", user, "CONTACT_EMAIL", sender);

        assertThatThrownBy(() -> from(settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(complaint);
    }

    private static SmtpSettings from(Map<String, String> settings) {
        return SmtpSettings.from(new Settings(name -> Optional.ofNullable(settings.get(name))));
    }

    private static Properties properties(Optional<SmtpSettings.Login> login, boolean encryptionDemanded) {
        return settings(login, encryptionDemanded).toProperties();
    }

    private static SmtpSettings settings(Optional<SmtpSettings.Login> login, boolean encryptionDemanded) {
        return new SmtpSettings("mail.example.bg", 587, login, encryptionDemanded, "noreply@ploshtadka.bg");
    }
}
