package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ListQuery;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be read of payments: customers read their own, admins all. */
@Stateless
public class PaymentLedger {
    private static final String NEWEST_WITH_MONEY =
            "select p from Payment p where p.bookingId = :booking and (p.status = :paid or p.status = :refunded)"
                    + " order by p.createdAt desc, p.id desc";

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    /** A page of the payments that the actor may see and the filter lets through, newest first. */
    public Page<PaymentView> page(Actor actor, PaymentFilter filter, PageRequest request) {
        if (!seesAll(actor) && filter.userId().filter(user -> !actor.is(user)).isPresent()) {
            return new Page<>(List.of(), 0, request);
        }
        Optional<UUID> user = seesAll(actor) ? filter.userId() : Optional.of(actor.id());
        return new ListQuery<>(Payment.class)
                .where("e.status = :status", "status", filter.status())
                .where("e.userId = :user", "user", user)
                .where("e.bookingId = :booking", "booking", filter.bookingId())
                .where("e.createdAt >= :from", "from", filter.from())
                .where("e.createdAt < :to", "to", filter.to())
                .page(entityManager, request)
                .map(Payment::view);
    }

    /**
     * One payment.
     *
     * @throws DomainException if there is none that the actor may see
     */
    public PaymentView payment(Actor actor, UUID paymentId) {
        return visible(actor, Optional.ofNullable(entityManager.find(Payment.class, paymentId)));
    }

    /**
     * The newest payment of a booking whose money came, be it still here or given back.
     *
     * @throws DomainException if there is none that the actor may see
     */
    public PaymentView ofBooking(Actor actor, UUID bookingId) {
        return visible(
                actor,
                entityManager
                        .createQuery(NEWEST_WITH_MONEY, Payment.class)
                        .setParameter("booking", bookingId)
                        .setParameter("paid", PaymentStatus.PAID)
                        .setParameter("refunded", PaymentStatus.REFUNDED)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    private static PaymentView visible(Actor actor, Optional<Payment> found) {
        return found.filter(payment -> seesAll(actor) || actor.is(payment.userId()))
                .map(Payment::view)
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
    }

    private static boolean seesAll(Actor actor) {
        return actor.may(Scope.ADMIN_PAYMENTS_READ);
    }
}
