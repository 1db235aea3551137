package bg.ploshtadka.payments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Takes the events of Stripe, each once: the event and what comes of it are stored in one transaction. */
@Stateless
public class EventInbox {
    private static final String ACCEPT = "insert into payments.stripe_event (id, type, object_id, outcome, received_at)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict (id) do nothing";
    private static final String CONCLUDE =
            "update payments.stripe_event set outcome = ?2, payment_id = cast(?3 as uuid) where id = ?1";
    private static final Logger LOG = System.getLogger(EventInbox.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    /** Whether this event has been taken before. */
    public boolean knows(String eventId) {
        return !entityManager
                .createNativeQuery("select 1 from payments.stripe_event where id = ?1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** Takes an event about a checkout session, with what Stripe says of the session now. */
    public Settled take(StripeNotice notice, SessionReport report) {
        return takeOnce(notice, () -> settlement.settle(report));
    }

    /** Takes an event about a refund, with what Stripe says of it now. */
    public Settled take(StripeNotice notice, RefundReport report) {
        return takeOnce(notice, () -> settlement.settle(report));
    }

    /** Takes an event about a refund that came to nothing, as Stripe says now. */
    public Settled takeFailure(StripeNotice notice, RefundReport report) {
        return takeOnce(notice, () -> settlement.refundFailed(report));
    }

    /** Takes an event that means nothing here, so that it is seen to have come. */
    public Settled ignore(StripeNotice notice) {
        return takeOnce(notice, () -> Settled.IGNORED);
    }

    private Settled takeOnce(StripeNotice notice, Supplier<Settled> settling) {
        if (!accepted(notice)) {
            return Settled.KNOWN_ALREADY;
        }
        Settled settled = settling.get();
        entityManager
                .createNativeQuery(CONCLUDE)
                .setParameter(1, notice.id())
                .setParameter(2, settled.outcome().text())
                .setParameter(3, settled.paymentId().orElse(null))
                .executeUpdate();
        LOG.log(
                Level.INFO,
                "event {0} ({1}): {2}",
                notice.id(),
                notice.type(),
                settled.outcome().text());
        return settled;
    }

    /** The same event in a rival transaction waits here for the outcome of the first. */
    private boolean accepted(StripeNotice notice) {
        return entityManager
                        .createNativeQuery(ACCEPT)
                        .setParameter(1, notice.id())
                        .setParameter(2, notice.type())
                        .setParameter(3, notice.objectId())
                        .setParameter(4, "received")
                        .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
