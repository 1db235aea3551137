package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.payments.Abandonment;
import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.CheckoutWish;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.Settlement;
import bg.ploshtadka.payments.SettlementOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens and closes checkouts. What is meant is stored first, then Stripe is asked, then its answer is stored; whoever
 * dies in between has lost nothing, for the next request takes up what is stored.
 */
@ApplicationScoped
public class CheckoutDesk {
    /** One payment may turn out to be over, its successor may not. */
    private static final int ATTEMPTS = 2;

    private static final Logger LOG = System.getLogger(CheckoutDesk.class.getName());

    @Inject
    Checkouts checkouts;

    @Inject
    Abandonment abandonment;

    @Inject
    Settlement settlement;

    @Inject
    CheckoutSessions sessions;

    @Inject
    StripeSettings settings;

    /**
     * The open checkout of a booking, or a new one.
     *
     * @throws DomainException if the booking cannot be paid by this actor, or not any more
     * @throws StripeAwayException if Stripe does not answer
     */
    public OpenCheckout open(Actor actor, CheckoutWish wish) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            CheckoutOrder order = checkouts.begin(actor, wish, settings.sessionLife());
            Optional<OpenCheckout> open = order.ended() ? closed(order) : opened(order);
            if (open.isPresent()) {
                return open.get();
            }
        }
        throw new StripeAwayException(new IllegalStateException("No session could be opened"));
    }

    /**
     * Closes a checkout that the customer has turned away from; the booking stays, while its hold lasts.
     *
     * @throws DomainException if the payment is not the actor's to abandon, or if it was paid meanwhile
     * @throws StripeAwayException if Stripe does not answer
     */
    public void abandon(Actor actor, UUID paymentId) {
        Optional<String> session = abandonment.begin(actor, paymentId);
        SettlementOutcome outcome = session.map(open -> close(paymentId, open)).orElse(SettlementOutcome.FAILED);
        if (outcome == SettlementOutcome.PAID || outcome == SettlementOutcome.PAID_IN_VAIN) {
            throw new DomainException(ProblemType.PAYMENT_NOT_OPEN);
        }
    }

    private Optional<OpenCheckout> opened(CheckoutOrder order) {
        if (order.session().isPresent()) {
            return order.session().map(session -> new OpenCheckout(order.paymentId(), session));
        }
        try {
            OpenSession session = checkouts.opened(order.paymentId(), sessions.open(order));
            return Optional.of(new OpenCheckout(order.paymentId(), session));
        } catch (StripeRefusalException refused) {
            LOG.log(Level.WARNING, "payment {0}: {1}", order.paymentId(), refused.getMessage());
            checkouts.refused(order.paymentId());
            if (refused.isAmountTooSmall()) {
                throw new DomainException(ProblemType.AMOUNT_TOO_SMALL);
            }
            return Optional.empty();
        }
    }

    private Optional<OpenCheckout> closed(CheckoutOrder order) {
        order.session().ifPresent(session -> close(order.paymentId(), session.id()));
        return Optional.empty();
    }

    /** A session that Stripe does not know can never be paid. */
    private SettlementOutcome close(UUID paymentId, String sessionId) {
        SessionReport report =
                sessions.close(sessionId).orElseGet(() -> SessionReport.ofUnknownSession(sessionId, paymentId));
        return settlement.settle(report).outcome();
    }
}
