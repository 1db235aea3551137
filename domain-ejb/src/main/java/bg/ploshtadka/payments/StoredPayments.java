package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.bookings.PayableBookings;
import bg.ploshtadka.kernel.ConstraintViolations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The payments in the database. They are locked for the rest of the caller's transaction, always after their booking. */
@Dependent
class StoredPayments {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    PayableBookings bookings;

    /** The payment together with its booking, if there is such a payment. */
    Optional<LockedPayment> lock(UUID paymentId) {
        return bookingOf(paymentId).flatMap(bookingId -> {
            Optional<PayableBooking> booking = bookings.lock(bookingId);
            // It may have been deleted while its booking was waited for.
            return Optional.ofNullable(entityManager.find(Payment.class, paymentId, LockModeType.PESSIMISTIC_WRITE))
                    .map(payment -> new LockedPayment(payment, booking));
        });
    }

    /** The payment whose money has this id at Stripe, together with its booking. */
    Optional<LockedPayment> lockByIntent(String paymentIntentId) {
        return entityManager
                .createQuery("select p.id from Payment p where p.paymentIntentId = :intent", UUID.class)
                .setParameter("intent", paymentIntentId)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock);
    }

    /** The payments of a booking that the caller has locked, newest first. */
    List<Payment> ofLockedBooking(UUID bookingId) {
        return entityManager
                .createQuery(
                        "select p from Payment p where p.bookingId = :booking order by p.createdAt desc, p.id desc",
                        Payment.class)
                .setParameter("booking", bookingId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Stores a new payment. */
    void add(Payment payment) {
        entityManager.persist(payment);
        write();
    }

    /** Writes what has changed: else a new payment would be inserted before the one it follows has failed. */
    void write() {
        ConstraintViolations.flush(entityManager, Map.of());
    }

    /** The booking's id alone: reading the payment itself before it is locked would keep an old state of it. */
    private Optional<UUID> bookingOf(UUID paymentId) {
        return entityManager
                .createQuery("select p.bookingId from Payment p where p.id = :payment", UUID.class)
                .setParameter("payment", paymentId)
                .getResultStream()
                .findFirst();
    }
}
