package bg.ploshtadka.notifications.mail;

import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Properties properties(Optional<SmtpSettings.Login> login, boolean encryptionDemanded) {
        return settings(login, encryptionDemanded).toProperties();
    }

    private static SmtpSettings settings(Optional<SmtpSettings.Login> login, boolean encryptionDemanded) {
        return new SmtpSettings("mail.example.bg", 587, login, encryptionDemanded, "noreply@ploshtadka.bg");
    }
}
