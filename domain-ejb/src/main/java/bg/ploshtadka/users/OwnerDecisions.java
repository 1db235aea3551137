package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.notifications.Prose;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How admins decide who becomes an owner. Only for admins; the boundary sees to that. */
@Stateless
public class OwnerDecisions {
    private static final Logger LOG = System.getLogger(OwnerDecisions.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    ScopeAssignment assignment;

    @Inject
    Outbox outbox;

    /**
     * Approves or refuses an application, and tells the applicant by mail.
     *
     * <ul>
     *   <li>A decision is final. The same one a second time changes nothing, and nobody gets another mail.
     *   <li>Who is approved gets an owner's scopes besides those that are there, and keeps them all.
     *   <li>Nothing is decided on an account that was deleted.
     * </ul>
     *
     * @throws DomainException {@link ProblemType#OWNER_APPLICATION_NOT_FOUND}, {@link ProblemType#USER_NOT_FOUND}, or
     *     {@link ProblemType#OWNER_APPLICATION_DECIDED} if it was decided otherwise
     */
    public OwnerApplicationView decide(Actor admin, UUID id, OwnerDecision decision) {
        Account applicant = accounts.lock(applicantOf(id));
        OwnerApplication application = entityManager.find(OwnerApplication.class, id);
        if (application == null) {
            throw notFound();
        }
        if (application.decide(decision, clock.instant())) {
            if (decision.approves()) {
                assignment.give(applicant, withOwnersScopes(applicant), admin);
            }
            outbox.queue(mail(application, applicant, decision));
            LOG.log(
                    Level.INFO,
                    "Application {0} was {1} by {2}",
                    id,
                    decision.status().text(),
                    admin.id());
        }
        ConstraintViolations.flush(entityManager, Map.of());
        return application.view(applicant);
    }

    /** Reads no more than that: what else there is to know is read under the lock of the account. */
    private UUID applicantOf(UUID id) {
        return entityManager
                .createQuery("select e.accountId from OwnerApplication e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(OwnerDecisions::notFound);
    }

    private static Set<Scope> withOwnersScopes(Account applicant) {
        Set<Scope> scopes = EnumSet.copyOf(Scope.OWNER);
        scopes.addAll(applicant.toUser().scopes());
        return scopes;
    }

    private static Mail mail(OwnerApplication application, Account applicant, OwnerDecision decision) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", applicant.contact().displayName());
        values.put("business", application.businessName());
        decision.reason().ifPresent(reason -> values.put("reason", new Prose(reason)));
        return new Mail(
                applicant.email(),
                applicant.profile().language(),
                decision.approves() ? MailTemplate.OWNER_APPROVED : MailTemplate.OWNER_REFUSED,
                values,
                "owner-application:" + application.id());
    }

    private static DomainException notFound() {
        return new DomainException(ProblemType.OWNER_APPLICATION_NOT_FOUND);
    }
}
