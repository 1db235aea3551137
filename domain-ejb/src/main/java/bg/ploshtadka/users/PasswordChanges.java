package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Judges and hashes new passwords of existing accounts, without a transaction: that takes long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChanges {
    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    AuditTrail audit;

    @Inject
    RateLimits limits;

    /**
     * What the account shall have in place of its password; nothing if that is the wanted one already.
     *
     * @param owner what the user says after the change
     * @throws DomainException if a user does not know the own password, or the wanted one is too easy to guess
     * @throws TooManyAttemptsException if there were too many wrong current passwords
     */
    public Optional<PasswordReplacement> prepare(Actor actor, Account account, Profile owner, NewPassword password) {
        Optional<String> before = account.passwordHash();
        if (actor.is(account.id())) {
            before.ifPresent(hash -> prove(actor, hash, password.current()));
        }
        if (before.isPresent() && hashing.matches(password.wanted(), before)) {
            return Optional.empty();
        }
        rules.check(password.wanted(), owner);
        return Optional.of(new PasswordReplacement(before, hashing.hash(password.wanted())));
    }

    /** Whoever holds a session may not guess at will, either: only failures count. */
    private void prove(Actor actor, String hash, Optional<String> current) {
        String given = current.orElseThrow(
                () -> new DomainException(ProblemType.WRONG_CURRENT_PASSWORD, "A new password needs the current one"));
        Attempter user = Attempter.user(actor.id());
        limits.spend(Limit.CURRENT_PASSWORD, user);
        if (!hashing.matches(given, Optional.of(hash))) {
            audit.note(AuditEvent.PASSWORD_CHANGE_REFUSED, actor.id(), actor);
            throw new DomainException(ProblemType.WRONG_CURRENT_PASSWORD);
        }
        limits.giveBack(Limit.CURRENT_PASSWORD, user);
    }
}
