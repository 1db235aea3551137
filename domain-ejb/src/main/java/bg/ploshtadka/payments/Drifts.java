package bg.ploshtadka.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The differences in the database, within the caller's transaction. */
@Dependent
class Drifts {
    private static final String KNOWN = "select count(d) from Drift d"
            + " where d.stripeId = :object and d.stripeStatus = :status and d.resolvedAt is null";
    private static final String RESOLVE = "update payments.drift set resolved_at = ?2 where %s and resolved_at is null";
    private static final Logger LOG = System.getLogger(Drifts.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Stores a difference and what came of it; one that is open already is not stored again. */
    void found(Optional<BookEntry> ours, BookEntry stripe, String stripeId, Settled settled) {
        if (isOpen(stripeId, stripe.status())) {
            return;
        }
        Drift drift = new Drift(settled.paymentId(), stripeId, ours, stripe, clock.instant());
        drift.answeredBy(settled.outcome(), clock.instant());
        add(drift);
        LOG.log(
                Level.INFO,
                "drift about {0}, payment {1}: we said {2}, Stripe says {3}: {4}",
                stripeId,
                settled.paymentId().map(UUID::toString).orElse("unknown"),
                ours.map(BookEntry::status).orElse("nothing"),
                stripe.status(),
                settled.outcome().text());
    }

    /** Both sides agree again on what was open about this payment. */
    void resolveOf(UUID paymentId) {
        resolve("payment_id = ?1", paymentId);
    }

    /** Both sides agree again on these objects of Stripe's. */
    void resolveAll(List<String> stripeIds) {
        if (!stripeIds.isEmpty()) {
            resolve("stripe_id = any(cast(?1 as text[]))", "{" + String.join(",", stripeIds) + "}");
        }
    }

    boolean isOpen(String stripeId, String stripeStatus) {
        return entityManager
                        .createQuery(KNOWN, Long.class)
                        .setParameter("object", stripeId)
                        .setParameter("status", stripeStatus)
                        .getSingleResult()
                > 0;
    }

    void add(Drift drift) {
        entityManager.persist(drift);
    }

    void resolve(String which, Object value) {
        entityManager
                .createNativeQuery(RESOLVE.formatted(which))
                .setParameter(1, value)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
