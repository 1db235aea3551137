package bg.ploshtadka.runner.stripe;

/** This is not a way in which the stand-in can behave; the message says why, for people. */
public final class InvalidBehaviourException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidBehaviourException(String message) {
        super(message);
    }
}
