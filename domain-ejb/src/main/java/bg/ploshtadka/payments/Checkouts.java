package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.bookings.PayableBookings;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens checkouts: the payment is stored first, then the caller asks Stripe for the session without a transaction, then
 * tells {@link #opened} or {@link #refused}. Whoever dies in between leaves a pending payment that the next checkout of
 * the same booking takes up again.
 */
@Stateless
public class Checkouts {
    /** How long Stripe's last word may take before the court is given to somebody else. */
    private static final Duration HOLD_AFTER_SESSION = Duration.ofMinutes(5);

    /** Each checkout keeps the court for another half hour; whoever never pays must not keep it for ever. */
    private static final int MOST_CHECKOUTS = 5;

    private static final String DEFAULT_LOCALE = "bg";
    private static final Logger LOG = System.getLogger(Checkouts.class.getName());

    @Inject
    PayableBookings bookings;

    @Inject
    StoredPayments payments;

    @Inject
    People people;

    @Inject
    CheckoutOrders orders;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /**
     * Takes up the pending payment of a booking, or begins one and prolongs the booking's hold to the session's end.
     *
     * @param openFor how long a new session is open
     * @throws DomainException if the booking is not the actor's to pay, was made for a guest, is paid already, is
     *     not pending, has started, costs nothing, or has had its share of checkouts, or if its payment waits for a
     *     person to look at it
     */
    public CheckoutOrder begin(Actor actor, CheckoutWish wish, Duration openFor) {
        PayableBooking booking = bookings.lock(wish.bookingId())
                .filter(found -> maySee(actor, found))
                .orElseThrow(() -> new DomainException(ProblemType.BOOKING_NOT_FOUND));
        if (booking.userId().isEmpty()) {
            throw new DomainException(ProblemType.GUEST_PAYS_AT_VENUE);
        }
        List<Payment> known = payments.ofLockedBooking(booking.id());
        Instant now = clock.instant();
        refuseUnlessPayable(booking, known, now);
        Payment payment = known.stream()
                .filter(candidate -> candidate.is(PaymentStatus.PENDING))
                .findFirst()
                .flatMap(open -> takenUp(open, now))
                .orElseGet(() -> {
                    refuseIfTooMany(known);
                    return begun(booking, wish, now.plus(openFor), now);
                });
        return orders.of(payment, booking);
    }

    /**
     * Stores the session that Stripe made; if another request was faster its session stays.
     *
     * @throws DomainException if the payment has ended meanwhile
     */
    public OpenSession opened(UUID paymentId, OpenSession session) {
        Payment payment = locked(paymentId);
        if (!payment.is(PaymentStatus.PENDING)) {
            throw new DomainException(ProblemType.PAYMENT_NOT_OPEN);
        }
        payment.opened(session, clock.instant());
        return payment.session().orElseThrow();
    }

    /** Stripe will never make a session of this payment: it has failed, another one may follow. */
    public void refused(UUID paymentId) {
        Payment payment = locked(paymentId);
        if (payment.is(PaymentStatus.PENDING) && payment.session().isEmpty()) {
            fail(payment, clock.instant());
        }
    }

    /** An owner, too, knows of a guest, and is told why that one does not pay here. */
    private static boolean maySee(Actor actor, PayableBooking booking) {
        return booking.isOf(actor)
                || booking.userId().isEmpty() && actor.is(booking.venueOwnerId())
                || actor.may(Scope.ADMIN_PAYMENTS_WRITE);
    }

    private static void refuseUnlessPayable(PayableBooking booking, List<Payment> known, Instant now) {
        if (known.stream().anyMatch(payment -> payment.is(PaymentStatus.PAID))) {
            throw new DomainException(ProblemType.BOOKING_ALREADY_PAID);
        }
        if (known.stream().anyMatch(Payment::isFlagged)) {
            throw new DomainException(ProblemType.PAYMENT_UNDER_REVIEW);
        }
        if (booking.status() != BookingStatus.PENDING) {
            throw new DomainException(ProblemType.BOOKING_NOT_PAYABLE);
        }
        if (!now.isBefore(booking.time().start())) {
            throw new DomainException(ProblemType.BOOKING_STARTED);
        }
        if (booking.total().isZero()) {
            throw new DomainException(ProblemType.NOTHING_TO_PAY);
        }
    }

    private static void refuseIfTooMany(List<Payment> known) {
        if (known.size() >= MOST_CHECKOUTS) {
            throw new DomainException(ProblemType.TOO_MANY_CHECKOUTS);
        }
    }

    /** The pending payment, unless its time is over and nobody can have seen its page. */
    private Optional<Payment> takenUp(Payment open, Instant now) {
        if (!open.isPastItsEnd(now)) {
            return Optional.of(open);
        }
        if (open.session().isEmpty()) {
            fail(open, now);
            return Optional.empty();
        }
        open.abandon(now);
        return Optional.of(open);
    }

    private Payment begun(PayableBooking booking, CheckoutWish wish, Instant sessionEnd, Instant now) {
        String locale = wish.locale()
                .or(() -> booking.userId().flatMap(people::contactOf).map(Contact::locale))
                .orElse(DEFAULT_LOCALE);
        Payment payment = new Payment(booking, locale, sessionEnd, now);
        payments.add(payment);
        milestones.reached(Payment.KIND, payment.status().text());
        reconciliation.watch(payment.id());
        bookings.prolongHold(booking.id(), payment.sessionExpiresAt().plus(HOLD_AFTER_SESSION));
        LOG.log(Level.INFO, "payment {0} of booking {1} begun", payment.id(), booking.id());
        return payment;
    }

    private void fail(Payment payment, Instant now) {
        payment.failed(now);
        milestones.reached(Payment.KIND, payment.status().text());
        payments.write();
        LOG.log(Level.INFO, "payment {0} failed: it never had a session", payment.id());
    }

    private Payment locked(UUID paymentId) {
        return payments.lock(paymentId)
                .map(LockedPayment::payment)
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
    }
}
