package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** Sending mail needs to know the mail server. */
@ApplicationScoped
public class MailConfiguration extends StartupCheck {
    @Override
    public void check(Settings settings) {
        SmtpSettings.from(settings);
    }
}
