package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** How users change their own accounts, and admins those of others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountChanges {
    @Inject
    Accounts accounts;

    @Inject
    PasswordChanges passwords;

    @Inject
    AccountRevision revision;

    @Inject
    RateLimits limits;

    /**
     * Changes an account.
     *
     * <ul>
     *   <li>Whether it is active and what its user may do is for admins; of others it is not even heard.
     *   <li>Users have to know their current password for a new one, if they have any; admins set that of others.
     *   <li>A new address of one's own has to be verified; for that of others the admin vouches.
     *   <li>A new password ends all other sessions of the user, a deactivation all of them.
     * </ul>
     *
     * @param session the actor's own sign-in, which goes on
     * @throws DomainException if the account is none of the actor's business or does not exist, a name or address is
     *     taken, the password is wrong or weak, or nobody would be left to administer users
     * @throws TooManyAttemptsException if there were too many wrong passwords or mails to new addresses
     */
    public User change(Actor actor, UUID userId, AccountChange wanted, Optional<UUID> session) {
        boolean admin = actor.may(Scope.ADMIN_USERS);
        if (!actor.is(userId) && !admin) {
            throw new DomainException(ProblemType.USER_NOT_YOURS);
        }
        AccountChange change = admin ? wanted : wanted.ofItsUser();
        Account account = accounts.get(userId);
        Profile described = change.profile().apply(account.profile());
        limitMails(actor, account, described);
        Optional<PasswordReplacement> password =
                change.password().flatMap(wish -> passwords.prepare(actor, account, described, wish));
        return revision.apply(actor, userId, change, password, session.filter(id -> actor.is(userId)));
    }

    /** Nobody gets more mails to verify an address from here than by asking for them. */
    private void limitMails(Actor actor, Account account, Profile described) {
        if (actor.is(account.id()) && !account.isReachedAt(described.email())) {
            limits.spend(Limit.VERIFICATION_FROM, Attempter.at(actor.from()));
            limits.spend(Limit.VERIFICATION_TO, Attempter.named(described.email()));
        }
    }
}
