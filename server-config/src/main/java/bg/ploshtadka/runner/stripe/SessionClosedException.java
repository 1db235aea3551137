package bg.ploshtadka.runner.stripe;

/** A checkout session that is complete or expired can neither be paid nor expire again. */
public final class SessionClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionClosedException(StripeError cause) {
        super(cause.getMessage(), cause);
    }
}
