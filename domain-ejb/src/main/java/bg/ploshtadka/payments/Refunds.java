package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingCancelled;
import bg.ploshtadka.bookings.CancelledBy;
import bg.ploshtadka.bookings.PayableBookings;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that has to go back. The duty is stored in the transaction that causes it, together with the durable task that
 * fulfils it; asking Stripe comes after, as often as it takes, under one idempotency key.
 */
@Stateless
public class Refunds {
    /** The durable task that gives the money of one payment back; its subject is the payment's id. */
    public static final TaskDescriptor<Void> REFUND_PAYMENT = TaskDescriptor.of("refund-payment");

    /** Who asks for a refund waits for it; the task only steps in if that was in vain. */
    private static final Duration HEAD_START = Duration.ofMinutes(1);

    @Inject
    PayableBookings bookings;

    @Inject
    StoredPayments payments;

    @Inject
    RefundDuties duties;

    @Inject
    Clock clock;

    /** A booking that the customer did not cancel gives its money back. */
    public void onCancelled(@Observes BookingCancelled event) {
        if (event.by() != CancelledBy.CUSTOMER) {
            payments.ofLockedBooking(event.bookingId()).stream()
                    .filter(payment -> payment.is(PaymentStatus.PAID))
                    .forEach(payment -> duties.owe(payment, clock.instant()));
        }
    }

    /**
     * Stores the duty to give the money of a booking back, once. To an admin this is also the way out for money that was
     * not asked for, and for a refund that came to nothing.
     *
     * @return the payment; refunded already if this is a repetition
     * @throws DomainException if the booking has no payment with money that the actor may see, or if the actor is the
     *     customer
     */
    public RefundAnswer request(Actor actor, UUID bookingId) {
        bookings.lock(bookingId);
        List<Payment> ofBooking = payments.ofLockedBooking(bookingId);
        Payment payment = newest(ofBooking, PaymentStatus.PAID)
                .or(() -> flaggedMoney(actor, ofBooking))
                .or(() -> newest(ofBooking, PaymentStatus.REFUNDED))
                .filter(found -> mayRefund(actor, found) || actor.is(found.userId()))
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
        if (!mayRefund(actor, payment)) {
            throw new DomainException(ProblemType.REFUND_NOT_YOURS);
        }
        if (payment.is(PaymentStatus.PAID) || payment.hasMoney() && actor.may(Scope.ADMIN_PAYMENTS_WRITE)) {
            duties.owe(payment, clock.instant().plus(HEAD_START));
        }
        return payment.refundAnswer();
    }

    /** What is to be given back, unless it has been already or is not owed. */
    public Optional<RefundOrder> due(UUID paymentId) {
        return payments.lock(paymentId)
                .map(LockedPayment::payment)
                .filter(Payment::owesRefund)
                .map(Payment::refundOrder);
    }

    /** Stripe has given all the money back; telling it twice changes nothing. */
    public RefundAnswer refunded(UUID paymentId, String refundId) {
        LockedPayment locked =
                payments.lock(paymentId).orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
        duties.fulfilled(locked, refundId);
        return locked.payment().refundAnswer();
    }

    private static boolean mayRefund(Actor actor, Payment payment) {
        return actor.is(payment.venueOwnerId()) || actor.may(Scope.ADMIN_PAYMENTS_WRITE);
    }

    private static Optional<Payment> flaggedMoney(Actor actor, List<Payment> newestFirst) {
        return newestFirst.stream()
                .filter(payment -> actor.may(Scope.ADMIN_PAYMENTS_WRITE))
                .filter(payment -> payment.isFlagged() && payment.hasMoney())
                .findFirst();
    }

    private static Optional<Payment> newest(List<Payment> newestFirst, PaymentStatus status) {
        return newestFirst.stream().filter(payment -> payment.is(status)).findFirst();
    }
}
