package bg.ploshtadka.users.google;

/** Google's keys cannot be had at the moment, so that nobody can say whether a credential is genuine. */
public class GoogleAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoogleAwayException(Throwable cause) {
        super("Google's keys are away: " + cause.getMessage(), cause);
    }
}
