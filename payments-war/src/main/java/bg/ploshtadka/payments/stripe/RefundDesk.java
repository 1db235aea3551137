package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.payments.RefundAnswer;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.Refunds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Gives money back. The duty is stored before Stripe is asked, so that it outlasts every failure. */
@ApplicationScoped
public class RefundDesk {
    private static final Logger LOG = System.getLogger(RefundDesk.class.getName());

    @Inject
    Refunds refunds;

    @Inject
    MoneyBack moneyBack;

    /**
     * Gives the money of a booking back, once.
     *
     * @return the payment; still paid if Stripe did not do it at once: then it will be done later
     * @throws DomainException if the booking has no payment with money, or if the actor must not give it back
     */
    public RefundAnswer refund(Actor actor, UUID bookingId) {
        RefundAnswer ordered = refunds.request(actor, bookingId);
        try {
            fulfil(ordered.paymentId());
        } catch (StripeAwayException | StripeRefusalException later) {
            LOG.log(Level.WARNING, "payment {0} is refunded later: {1}", ordered.paymentId(), later.getMessage());
        }
        return refunds.request(actor, bookingId);
    }

    /**
     * Gives the money of a payment back if that is still owed; may be called again and again without harm.
     *
     * @throws StripeRefusalException if Stripe refuses for now
     * @throws StripeAwayException if Stripe does not answer
     */
    void fulfil(UUID paymentId) throws StripeRefusalException {
        RefundOrder order = refunds.due(paymentId).orElse(null);
        if (order != null) {
            refunds.refunded(paymentId, moneyBack.refund(order));
        }
    }
}
