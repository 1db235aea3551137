package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBookings;
import bg.ploshtadka.kernel.Milestones;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * Moves payments to where Stripe says they are. A report may come late, twice or out of order: what it says is only
 * done if it leads forward.
 */
@Stateless
public class Settlement {
    private static final Logger LOG = System.getLogger(Settlement.class.getName());

    @Inject
    PayableBookings bookings;

    @Inject
    StoredPayments payments;

    @Inject
    PaymentMails mails;

    @Inject
    RefundDuties duties;

    @Inject
    Drifts drifts;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** Does what the end or the payment of a checkout session means. */
    public Settled settle(SessionReport report) {
        return report.paymentId()
                .flatMap(payments::lock)
                .filter(locked -> locked.payment().mayBelongTo(report.sessionId()))
                .map(locked -> Settled.of(locked, settle(locked, report)))
                .orElse(Settled.NOTHING_OF_OURS);
    }

    /** Does what a full refund means, whoever ordered it. */
    public Settled settle(RefundReport report) {
        return payments.lockByIntent(report.paymentIntentId())
                .map(locked -> Settled.of(locked, refunded(locked, report.refundId())))
                .orElse(Settled.NOTHING_OF_OURS);
    }

    /** Money that was given back came home: it is still owed, and a person has to say how it goes on. */
    public Settled refundFailed(RefundReport report) {
        return payments.lockByIntent(report.paymentIntentId())
                .map(locked -> Settled.of(locked, failed(locked, report)))
                .orElse(Settled.NOTHING_OF_OURS);
    }

    private SettlementOutcome settle(LockedPayment locked, SessionReport report) {
        return switch (report.state()) {
            case OPEN, AWAITING_MONEY -> SettlementOutcome.UNCHANGED;
            case PAID -> moneyCame(locked, report);
            case EXPIRED -> sessionEnded(locked, report);
        };
    }

    private SettlementOutcome moneyCame(LockedPayment locked, SessionReport report) {
        Payment payment = locked.payment();
        if (payment.isFlagged() || !payment.status().mayBecome(PaymentStatus.PAID)) {
            return report.refundId().map(refund -> refunded(locked, refund)).orElse(SettlementOutcome.UNCHANGED);
        }
        payment.belongsTo(report.sessionId());
        if (!payment.asksFor(report.minorUnits(), report.currency())) {
            return flag(locked, report);
        }
        boolean inVain = !locked.bookingStands() || isPaidOtherwise(payment);
        payment.paid(report.paymentIntentId().orElseThrow(), clock.instant());
        milestones.reached(Payment.KIND, payment.status().text());
        LOG.log(Level.INFO, "payment {0} of booking {1} paid", payment.id(), payment.bookingId());
        if (report.refundId().isPresent()) {
            return refunded(locked, report.refundId().get());
        }
        if (inVain) {
            duties.owe(payment, clock.instant());
            return SettlementOutcome.PAID_IN_VAIN;
        }
        bookings.secure(payment.bookingId());
        mails.receipt(locked);
        return SettlementOutcome.PAID;
    }

    private SettlementOutcome sessionEnded(LockedPayment locked, SessionReport report) {
        Payment payment = locked.payment();
        if (payment.isFlagged() || !payment.status().mayBecome(PaymentStatus.FAILED)) {
            return SettlementOutcome.UNCHANGED;
        }
        payment.belongsTo(report.sessionId());
        payment.failed(clock.instant());
        milestones.reached(Payment.KIND, payment.status().text());
        LOG.log(Level.INFO, "payment {0} of booking {1} failed", payment.id(), payment.bookingId());
        if (!payment.isAbandoned()) {
            bookings.release(payment.bookingId());
        }
        return SettlementOutcome.FAILED;
    }

    private SettlementOutcome refunded(LockedPayment locked, String refundId) {
        if (!locked.payment().mayBeRefundedBy(refundId)) {
            return SettlementOutcome.UNCHANGED;
        }
        duties.fulfilled(locked, refundId);
        return SettlementOutcome.REFUNDED;
    }

    private SettlementOutcome failed(LockedPayment locked, RefundReport report) {
        Payment payment = locked.payment();
        if (payment.isFlagged() || !payment.isRefundedBy(report.refundId())) {
            return SettlementOutcome.UNCHANGED;
        }
        BookEntry ours = payment.entry();
        payment.refundFailed(clock.instant());
        LOG.log(Level.WARNING, "payment {0} flagged: refund {1} failed", payment.id(), report.refundId());
        return flagged(locked, ours, new BookEntry("refund_failed", ours.amount(), ours.currency()), report.refundId());
    }

    private SettlementOutcome flag(LockedPayment locked, SessionReport report) {
        Payment payment = locked.payment();
        BookEntry ours = payment.entry();
        String what = report.minorUnits() + " " + report.currency() + " (minor units)";
        payment.tookOther(what, report.paymentIntentId().orElseThrow(), clock.instant());
        LOG.log(
                Level.WARNING,
                "payment {0} flagged: session {1} took another amount or currency than asked for",
                payment.id(),
                report.sessionId());
        SettlementOutcome outcome = flagged(locked, ours, report.entry(), report.sessionId());
        return report.refundId().map(refund -> refunded(locked, refund)).orElse(outcome);
    }

    private SettlementOutcome flagged(LockedPayment locked, BookEntry ours, BookEntry stripe, String stripeId) {
        drifts.found(Optional.of(ours), stripe, stripeId, Settled.of(locked, SettlementOutcome.FLAGGED));
        return SettlementOutcome.FLAGGED;
    }

    private boolean isPaidOtherwise(Payment payment) {
        return payments.ofLockedBooking(payment.bookingId()).stream()
                .anyMatch(other -> other != payment && other.is(PaymentStatus.PAID));
    }
}
