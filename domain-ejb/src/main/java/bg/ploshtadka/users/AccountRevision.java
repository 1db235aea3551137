package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores changes of accounts, each with its entry in the audit trail, in one transaction. */
@Stateless
public class AccountRevision {
    private static final Logger LOG = System.getLogger(AccountRevision.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    LastAdmin lastAdmin;

    @Inject
    ScopeAssignment assignment;

    @Inject
    Revocations revocations;

    @Inject
    LinkMails mails;

    @Inject
    FormerAddresses formerAddresses;

    @Inject
    ResetLinks resetLinks;

    @Inject
    AuditTrail audit;

    /**
     * Stores the change of which {@link AccountChanges} has found that the actor may make it.
     *
     * @param password the new password's hash
     * @param session the sign-in of the user that a new password does not end
     */
    public User apply(
            Actor actor,
            UUID userId,
            AccountChange change,
            Optional<PasswordReplacement> password,
            Optional<UUID> session) {
        Optional<Set<Scope>> scopes = change.scopes().map(Scope::named);
        boolean stays = change.active().orElse(true)
                && scopes.map(given -> given.contains(Scope.ADMIN_USERS)).orElse(true);
        if (!stays) {
            lastAdmin.refuseToLose(userId);
        }
        Account account = accounts.lock(userId);
        describe(actor, account, change);
        password.ifPresent(replacement -> replace(actor, account, replacement, session));
        scopes.ifPresent(given -> assignment.give(account, given, actor));
        change.active().ifPresent(active -> activate(actor, account, active));
        ConstraintViolations.flush(entityManager, AccountOpening.TAKEN);
        return account.toUser();
    }

    private void describe(Actor actor, Account account, AccountChange change) {
        Profile before = account.profile();
        boolean verified = account.standing().isVerified();
        Profile after = change.profile().apply(before);
        if (!account.describe(after, clock.instant())) {
            return;
        }
        after.check();
        boolean moved = !before.email().equalsIgnoreCase(after.email());
        if (moved && !actor.is(account.id())) {
            account.verifyEmail(clock.instant());
        }
        ConstraintViolations.flush(entityManager, AccountOpening.TAKEN);
        if (moved && actor.is(account.id())) {
            mails.send(account, LinkPurpose.VERIFY_EMAIL);
        }
        if (moved && verified) {
            formerAddresses.warn(account.id(), before);
        }
        note(moved ? AuditEvent.EMAIL_CHANGED : AuditEvent.ACCOUNT_CHANGED, account, actor, changed(before, after));
    }

    private static String changed(Profile before, Profile after) {
        return Stream.of(
                        part("username", before.username(), after.username()),
                        part("email", before.email(), after.email()),
                        part("full_name", before.fullName(), after.fullName()),
                        part("locale", before.language(), after.language()),
                        part("booking_reminders", before.bookingReminders(), after.bookingReminders()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> part(String name, Object before, Object after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(name);
    }

    /** Of two who replace one password the second finds another one than was judged. */
    private void replace(Actor actor, Account account, PasswordReplacement replacement, Optional<UUID> session) {
        if (!account.passwordHash().equals(replacement.before())) {
            throw new ConcurrentChangeException();
        }
        account.changePassword(replacement.after(), clock.instant());
        revocations.endSessionsOf(account, session);
        resetLinks.endAllOf(account);
        note(AuditEvent.PASSWORD_CHANGED, account, actor, null);
    }

    /** Nobody vouches for the own address: who asks is active, or would not ask. */
    private void activate(Actor actor, Account account, boolean active) {
        if (active) {
            if (!actor.is(account.id()) && account.activate(clock.instant())) {
                note(AuditEvent.ACCOUNT_ACTIVATED, account, actor, null);
            }
        } else if (account.deactivate(clock.instant())) {
            revocations.endSessionsOf(account);
            note(AuditEvent.ACCOUNT_DEACTIVATED, account, actor, null);
        }
    }

    private void note(AuditEvent event, Account account, Actor actor, String detail) {
        audit.note(event, account.id(), actor, detail);
        LOG.log(Level.INFO, "User {0}: {1} by {2}", account.id(), event.text(), actor.id());
    }
}
