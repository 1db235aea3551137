package bg.ploshtadka.runner;

/** The run cannot go on; the message is the one clear sentence that the person at the keyboard sees. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that needs no technical cause to be understood. */
    public LaunchFailure(String sentence) {
        super(sentence);
    }

    /** A failure with what lies behind it; the cause goes to the log only. */
    public LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
