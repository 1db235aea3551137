package bg.ploshtadka.payments.stripe;

/**
 * Stripe did not answer, or not about the matter. Whether it did what it was asked to do is unknown: nothing has
 * failed, and asking again is safe.
 */
public class StripeAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StripeAwayException(Throwable cause) {
        super("Stripe is away: " + cause.getMessage(), cause);
    }
}
