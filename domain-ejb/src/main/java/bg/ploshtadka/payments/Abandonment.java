package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer turns away from paying. The wish is stored first, so that the end of the session does not cancel the
 * booking as it would if the session's time had run out: the customer may open another checkout while the hold lasts.
 */
@Stateless
public class Abandonment {
    private static final Logger LOG = System.getLogger(Abandonment.class.getName());

    @Inject
    StoredPayments payments;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /**
     * Stores the wish.
     *
     * @return the session that has to be closed at Stripe; empty if the payment has failed already
     * @throws DomainException if the payment is not the actor's, if its money has come, or if it waits for a person to
     *     look at it
     */
    public Optional<String> begin(Actor actor, UUID paymentId) {
        Payment payment = payments.lock(paymentId)
                .map(LockedPayment::payment)
                .filter(found -> actor.is(found.userId()) || actor.may(Scope.ADMIN_PAYMENTS_WRITE))
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
        if (payment.isFlagged()) {
            throw new DomainException(ProblemType.PAYMENT_UNDER_REVIEW);
        }
        return switch (payment.status()) {
            case FAILED -> Optional.empty();
            case PENDING -> abandon(payment);
            case PAID, REFUNDED -> throw new DomainException(ProblemType.PAYMENT_NOT_OPEN);
        };
    }

    /** Without a session nobody can have seen a page to pay on, so there is nothing to close. */
    private Optional<String> abandon(Payment payment) {
        payment.abandon(clock.instant());
        if (payment.session().isEmpty()) {
            payment.failed(clock.instant());
            milestones.reached(Payment.KIND, payment.status().text());
        }
        LOG.log(Level.INFO, "payment {0} abandoned", payment.id());
        return payment.session().map(OpenSession::id);
    }
}
