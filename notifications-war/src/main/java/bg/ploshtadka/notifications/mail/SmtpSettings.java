package bg.ploshtadka.notifications.mail;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

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
    private static final String DEFAULT_PORT = "587";
    private static final String DEFAULT_SENDER = "noreply@ploshtadka.bg";
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
     * @throws java.util.NoSuchElementException naming the variable that is missing
     */
    static SmtpSettings from(Config config) {
        Optional<Login> login = config.getOptionalValue("SMTP_USER", String.class)
                .map(user -> new Login(user, config.getValue("SMTP_PASSWORD", String.class)));
        return new SmtpSettings(
                config.getValue("SMTP_HOST", String.class),
                Integer.parseInt(
                        config.getOptionalValue("SMTP_PORT", String.class).orElse(DEFAULT_PORT)),
                login,
                config.getOptionalValue("PLOSHTADKA_PROFILE", String.class)
                        .filter("prod"::equals)
                        .isPresent(),
                config.getOptionalValue("CONTACT_EMAIL", String.class).orElse(DEFAULT_SENDER));
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
