package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemException;

/**
 * Stripe did not answer, or not about the matter. Whether it did what it was asked to do is unknown: nothing has
 * failed, and asking again is safe.
 */
class StripeAwayException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private static final Problem PROBLEM = Problem.of(
            503,
            "payments-unavailable",
            "Payments are not available at the moment",
            "The payment service does not answer. Nothing is lost; try again in a few seconds.");

    StripeAwayException(Throwable cause) {
        super(PROBLEM);
        initCause(cause);
    }
}
