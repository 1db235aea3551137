package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ListQuery;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Shows the audit trail. Only for admins; the boundary sees to that. */
@Stateless
public class AuditReader {
    @PersistenceContext
    EntityManager entityManager;

    /** The entries that fit, newest first, with two statements. */
    public Page<AuditRecord> list(AuditFilter filter, PageRequest page) {
        return new ListQuery<>(AuditEntry.class)
                .where("e.event = :event", "event", filter.event())
                .where("e.accountId = :account", "account", filter.accountId())
                .where("e.actorId = :actor", "actor", filter.actorId())
                .where("e.createdAt >= :from", "from", filter.from())
                .where("e.createdAt < :to", "to", filter.to())
                .page(entityManager, page)
                .map(AuditEntry::toRecord);
    }
}
