package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Opens the first admin's account, once, however many servers start at the same time. */
@Stateless
public class FirstAdminAppointment {
    private static final Logger LOG = System.getLogger(FirstAdminAppointment.class.getName());

    /** Who is about to appoint waits for another who is. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('users.first_admin', 0))";

    private static final String ANY_ADMIN =
            "select exists (select from users.account where is_active and scopes @> ?1)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /** Whether there is no active admin. */
    public boolean isNeeded() {
        return Boolean.FALSE.equals(entityManager
                .createNativeQuery(ANY_ADMIN)
                .setParameter(1, "{" + Scope.ADMIN_USERS.text() + "}")
                .getSingleResult());
    }

    /**
     * Opens the account if it is still needed.
     *
     * @return whether it was
     * @throws DomainException if somebody has the name or the address
     */
    public boolean appoint(Profile profile, String passwordHash) {
        entityManager.createNativeQuery(LOCK).getSingleResult();
        if (!isNeeded()) {
            return false;
        }
        Instant now = clock.instant();
        Account admin = new Account(profile, passwordHash, now);
        admin.verifyEmail(now);
        admin.assign(Scope.ADMIN, now);
        entityManager.persist(admin);
        ConstraintViolations.flush(entityManager, AccountOpening.TAKEN);
        audit.note(AuditEvent.ACCOUNT_CREATED, Optional.of(admin.id()), ClientAddress.UNKNOWN, "first admin");
        LOG.log(Level.INFO, "User {0} is the first admin", admin.id());
        return true;
    }
}
