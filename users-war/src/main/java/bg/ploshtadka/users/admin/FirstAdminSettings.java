package bg.ploshtadka.users.admin;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.AccountNames;
import bg.ploshtadka.users.Profile;
import java.util.Optional;

/**
 * Whom the operator wants for the first admin.
 *
 * @param profile the name and the address
 * @param password not judged yet
 */
record FirstAdminSettings(Profile profile, String password) {
    static final String USERNAME = "PLOSHTADKA_ADMIN_USERNAME";
    static final String PASSWORD = "PLOSHTADKA_ADMIN_PASSWORD";
    static final String EMAIL = "PLOSHTADKA_ADMIN_EMAIL";

    private static final String DEFAULT_HOST = "@admin.invalid";
    private static final int MIN_PASSWORD = 8;
    private static final int MAX_PASSWORD = 128;

    /** Reads the settings, if they are there; refuses halves and wrong ones by name. */
    static Optional<FirstAdminSettings> from(Settings settings) {
        Optional<String> password = settings.secret(PASSWORD);
        if (password.isEmpty()
                && settings.optional(USERNAME)
                        .or(() -> settings.optional(EMAIL))
                        .isEmpty()) {
            return Optional.empty();
        }
        String username = settings.required(USERNAME);
        String email = settings.optional(EMAIL).orElseGet(() -> addressOf(username));
        require(AccountNames.isUsername(username), USERNAME, "has to be 3 to 128 letters, digits and . _ @ + -");
        require(AccountNames.isEmail(email), EMAIL, "has to be an e-mail address");
        require(
                username.indexOf('@') < 0 || username.equalsIgnoreCase(email),
                EMAIL,
                "has to be the same as " + USERNAME + ", which looks like an address");
        String secret = password.orElseThrow(() -> new ConfigurationException(PASSWORD, "is missing"));
        require(
                secret.length() >= MIN_PASSWORD && secret.length() <= MAX_PASSWORD,
                PASSWORD,
                "has to have 8 to 128 characters");
        return Optional.of(new FirstAdminSettings(new Profile(username, email, null, MailLanguage.BG), secret));
    }

    private static String addressOf(String username) {
        return username.indexOf('@') < 0 ? username + DEFAULT_HOST : username;
    }

    private static void require(boolean fulfilled, String setting, String complaint) {
        if (!fulfilled) {
            throw new ConfigurationException(setting, complaint);
        }
    }

    @Override
    public String toString() {
        return "FirstAdminSettings[not shown]";
    }
}
