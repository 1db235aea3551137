package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the mail server.
 *
 * @param host its name or address
 * @param port its TCP port
 * @param login how to authenticate; empty for a server that takes mail without
 * @param encryptionDemanded whether a server that does not offer STARTTLS must not be told the password
 * @param sender the address that mails come from
 */
record SmtpSettings(String host, int port, Optional<Login> login, boolean encryptionDemanded, String sender) {
    private static final String SENDER = "CONTACT_EMAIL";
    private static final String DEFAULT_SENDER = "noreply@ploshtadka.bg";
    private static final int SUBMISSION_PORT = 587;
    private static final int MAX_PORT = 65_535;
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    /** Name and password at the mail server. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /**
     * The settings of this server.
     *
     * @throws ConfigurationException naming the one that is missing or wrong
     */
    static SmtpSettings from(Settings settings) {
        Optional<Login> login =
                settings.optional("SMTP_USER").map(user -> new Login(user, settings.required("SMTP_PASSWORD")));
        return new SmtpSettings(
                settings.required("SMTP_HOST"),
                settings.number("SMTP_PORT", SUBMISSION_PORT, 1, MAX_PORT),
                login,
                settings.isProduction(),
                sender(settings));
    }

    private static String sender(Settings settings) {
        String address = settings.optional(SENDER).orElse(DEFAULT_SENDER);
        try {
            return new InternetAddress(address, true).getAddress();
        } catch (AddressException invalid) {
            throw new ConfigurationException(SENDER, "is no e-mail address");
        }
    }

    /** The part of the sender's address behind the at sign. */
    String domain() {
        return sender.substring(sender.lastIndexOf('@') + 1);
    }

    /** The same settings as the mail library wants them, every wait bounded. */
    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        // A farewell that is not answered must not make a mail that was taken look like one that was not.
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(login.isPresent()));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(login.isPresent() && encryptionDemanded));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
