package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers who did what to which account, in the transaction that does it; outside of one, in a transaction of its own,
 * so that a refusal is remembered, too. What is noted must hold nothing secret, nor what somebody typed.
 */
@Stateless
public class AuditTrail {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Notes what a user did to an account, the own one or another's. */
    public void note(AuditEvent event, UUID accountId, Actor actor) {
        note(event, accountId, actor, null);
    }

    /**
     * Notes what a user did to an account, the own one or another's.
     *
     * @param detail what changed, in a few words for people; may be null
     */
    public void note(AuditEvent event, UUID accountId, Actor actor, String detail) {
        entityManager.persist(new AuditEntry(event, accountId, actor.id(), actor.from(), detail, clock.instant()));
    }

    /** Notes what somebody did, or tried, who has not signed in; without account if none is known. */
    public void note(AuditEvent event, Optional<UUID> accountId, ClientAddress from) {
        note(event, accountId, from, null);
    }

    /**
     * Notes what somebody did, or tried, who has not signed in; without account if none is known.
     *
     * @param detail how, in a few words for people; may be null
     */
    public void note(AuditEvent event, Optional<UUID> accountId, ClientAddress from, String detail) {
        entityManager.persist(new AuditEntry(event, accountId.orElse(null), null, from, detail, clock.instant()));
    }
}
