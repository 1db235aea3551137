package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Payments that came to nothing and may be forgotten. */
@Stateless
public class FailedPayments {
    private static final Logger LOG = System.getLogger(FailedPayments.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    StoredPayments payments;

    /**
     * Deletes a failed payment.
     *
     * @throws DomainException if there is no such payment, or if money came or may still come by it
     */
    public void delete(UUID paymentId, UUID byUser) {
        Payment payment = payments.lock(paymentId)
                .map(LockedPayment::payment)
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
        if (!payment.is(PaymentStatus.FAILED) || payment.isFlagged()) {
            throw new DomainException(ProblemType.PAYMENT_NOT_FAILED);
        }
        entityManager.remove(payment);
        LOG.log(Level.INFO, "payment {0} deleted by {1}", paymentId, byUser);
    }
}
