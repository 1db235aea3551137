package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How customers apply to become owners, and who has applied. Whose applications may be read, the boundary sees to. */
@Stateless
public class OwnerApplications {
    private static final Logger LOG = System.getLogger(OwnerApplications.class.getName());
    private static final String WITH_APPLICANT =
            "select e, a from OwnerApplication e, Account a where a.id = e.accountId";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    /**
     * Applies for the actor.
     *
     * <ul>
     *   <li>Whoever may list venues has nothing to apply for.
     *   <li>Nobody applies anew while an application waits.
     * </ul>
     *
     * @throws DomainException {@link ProblemType#ALREADY_OWNER}, {@link ProblemType#OWNER_APPLICATION_PENDING}, or if
     *     the account was deleted
     */
    public OwnerApplicationView apply(Actor actor, OwnerWish wish) {
        Account account = accounts.lock(actor.id());
        if (account.toUser().scopes().contains(Scope.VENUES_WRITE)) {
            throw new DomainException(ProblemType.ALREADY_OWNER);
        }
        OwnerApplication application = new OwnerApplication(account.id(), wish, clock.instant());
        entityManager.persist(application);
        ConstraintViolations.flush(
                entityManager, Map.of("owner_application_pending", ProblemType.OWNER_APPLICATION_PENDING));
        LOG.log(Level.INFO, "User {0} applies to become an owner: {1}", account.id(), application.id());
        return application.view(account);
    }

    /**
     * The newest application of this user.
     *
     * @throws DomainException {@link ProblemType#OWNER_APPLICATION_NOT_FOUND} if there is none
     */
    public OwnerApplicationView newestOf(UUID userId) {
        return single(entityManager
                .createQuery(
                        WITH_APPLICANT + " and e.accountId = :known order by e.createdAt desc, e.id desc",
                        Object[].class)
                .setParameter("known", userId));
    }

    /**
     * This application.
     *
     * @throws DomainException {@link ProblemType#OWNER_APPLICATION_NOT_FOUND} if there is none
     */
    public OwnerApplicationView get(UUID id) {
        return single(entityManager
                .createQuery(WITH_APPLICANT + " and e.id = :known", Object[].class)
                .setParameter("known", id));
    }

    /** All applications, or those of one status, with two statements: who waits longest first, then the latest decided. */
    public Page<OwnerApplicationView> list(Optional<OwnerApplicationStatus> status, PageRequest page) {
        String condition = status.isPresent() ? " and e.status = :status" : "";
        TypedQuery<Long> counting = entityManager.createQuery(
                "select count(e) from OwnerApplication e where 1 = 1" + condition, Long.class);
        TypedQuery<Object[]> reading = entityManager.createQuery(
                WITH_APPLICANT + condition + " order by e.decidedAt desc nulls first, e.createdAt, e.id",
                Object[].class);
        status.ifPresent(wanted -> Stream.of(counting, reading).forEach(query -> query.setParameter("status", wanted)));
        long total = counting.getSingleResult();
        List<OwnerApplicationView> items = reading.setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(OwnerApplications::view)
                .toList();
        return new Page<>(items, total, page);
    }

    private static OwnerApplicationView single(TypedQuery<Object[]> query) {
        return query.setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OwnerApplications::view)
                .orElseThrow(() -> new DomainException(ProblemType.OWNER_APPLICATION_NOT_FOUND));
    }

    private static OwnerApplicationView view(Object[] row) {
        return ((OwnerApplication) row[0]).view((Account) row[1]);
    }
}
