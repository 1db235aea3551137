package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.stripe.StripeAwayException;
import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemMapper;

/** Stripe does not answer: the client, be it a customer's or Stripe's own, shall come again. */
public class StripeAwayMapper extends ProblemMapper<StripeAwayException> {
    @Override
    protected Problem toProblem(StripeAwayException away) {
        return Problem.of(
                503,
                "payments-unavailable",
                "Payments are not available at the moment",
                "The payment service does not answer. Nothing is lost; try again in a few seconds.");
    }
}
