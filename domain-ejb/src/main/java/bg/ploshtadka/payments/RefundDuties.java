package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.kernel.Milestones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The duty to give money back, and its end, within the caller's transaction. */
@Dependent
class RefundDuties {
    private static final Logger LOG = System.getLogger(RefundDuties.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    PaymentMails mails;

    @Inject
    Drifts drifts;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** From now on the money is owed; the task that gives it back is due at the given time. */
    void owe(Payment payment, Instant due) {
        if (!payment.owesRefund()) {
            payment.oweRefund(clock.instant());
            schedule(payment.id(), due);
            LOG.log(Level.INFO, "payment {0} of booking {1} owes a refund", payment.id(), payment.bookingId());
        }
    }

    void schedule(UUID paymentId, Instant due) {
        DurableTasks.PAYMENTS.schedule(entityManager, Refunds.REFUND_PAYMENT, paymentId, due);
    }

    /**
     * The money went back; hearing of it twice changes nothing. The mail speaks of what was asked for, so nothing is
     * said of other money.
     */
    void fulfilled(LockedPayment locked, String refundId) {
        Payment payment = locked.payment();
        if (!payment.mayBeRefundedBy(refundId)) {
            return;
        }
        boolean asExpected = !payment.isFlagged();
        payment.refunded(refundId, clock.instant());
        milestones.reached(Payment.KIND, payment.status().text());
        drifts.resolveOf(payment.id());
        if (asExpected) {
            mails.refund(locked);
        }
        LOG.log(Level.INFO, "payment {0} refunded by {1}", payment.id(), refundId);
    }
}
