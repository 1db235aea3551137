package bg.ploshtadka.users;

import java.time.Duration;

/**
 * What may be tried only so often. Attempts come back evenly: a limit of 10 per 15 minutes gives one back every 90
 * seconds.
 */
public enum Limit {
    /** Failed sign-ins by what was given as the name, whether or not there is such an account. */
    SIGN_IN_AS("login:account", 10, Duration.ofMinutes(15)),
    /** Failed sign-ins by client. */
    SIGN_IN_FROM("login:address", 100, Duration.ofMinutes(15)),
    /** Failed checks of the current password by user. */
    CURRENT_PASSWORD("password:account", 10, Duration.ofMinutes(15)),
    /** Verification mails asked for by e-mail address, whether or not it belongs to an account. */
    VERIFICATION_TO("verification:email", 5, Duration.ofHours(1)),
    /** Verification mails asked for by client. */
    VERIFICATION_FROM("verification:address", 30, Duration.ofHours(1)),
    /** Reset mails asked for by e-mail address, whether or not it belongs to an account. */
    RESET_TO("reset:email", 5, Duration.ofHours(1)),
    /** Reset mails asked for by client. */
    RESET_FROM("reset:address", 30, Duration.ofHours(1)),
    /** Messages to the operator by client; what the configuration says comes before the numbers here. */
    CONTACT_FROM("contact:address", 5, Duration.ofHours(1));

    private final String text;
    private final Allowance usual;

    Limit(String text, int attempts, Duration window) {
        this.text = text;
        this.usual = new Allowance(attempts, window);
    }

    /**
     * How much a limit allows.
     *
     * @param attempts how many at once, at least one
     * @param window the time after which all of them are back
     */
    public record Allowance(int attempts, Duration window) {}

    /** How much is allowed unless the configuration says something else. */
    public Allowance usual() {
        return usual;
    }

    /** The limit's name in storage. */
    String text() {
        return text;
    }
}
