package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** The account of somebody whom Google has identified: found, linked or opened, and entered, in one transaction. */
@Stateless
public class GoogleAccounts {
    private static final Logger LOG = System.getLogger(GoogleAccounts.class.getName());

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    AccountOpening opening;

    @Inject
    TokenGrants grants;

    @Inject
    AuditTrail audit;

    /**
     * One attempt to sign in. Nothing comes back if the account was opened now and waits for its address to be verified,
     * which has to be stored: hence no exception.
     *
     * @param profile what a new account would be opened with
     * @throws DomainException if the account may not be entered, the name is taken, or somebody was faster
     */
    public Optional<TokenGrant> enter(GoogleIdentity identity, Profile profile, ClientAddress from) {
        Optional<Account> known = accounts.lockByGoogleId(identity.subject());
        if (known.isPresent()) {
            return Optional.of(enterKnown(known.get(), identity, from));
        }
        Optional<Account> sameAddress = accounts.lockByEmail(identity.email());
        if (sameAddress.isPresent()) {
            return Optional.of(enterBy(sameAddress.get(), identity, from));
        }
        Account opened = opening.openWithGoogle(profile, identity, from);
        return opened.standing().isUsable() ? Optional.of(begin(opened, from)) : Optional.empty();
    }

    private TokenGrant enterKnown(Account account, GoogleIdentity identity, ClientAddress from) {
        if (identity.emailVerified() && account.isReachedAt(identity.email())) {
            account.verifyEmail(clock.instant());
        }
        account.standing().refuseUnlessActive();
        return begin(account, from);
    }

    /** The same user of Google may have linked or opened the account since it was looked for. */
    private TokenGrant enterBy(Account sameAddress, GoogleIdentity identity, ClientAddress from) {
        return sameAddress.belongsToGoogleUser(identity.subject())
                ? enterKnown(sameAddress, identity, from)
                : link(sameAddress, identity, from);
    }

    private TokenGrant link(Account account, GoogleIdentity identity, ClientAddress from) {
        if (!identity.emailVerified()) {
            throw notLinked("Google has not verified this address. Sign in with your password.");
        }
        if (account.standing().isNew()) {
            throw notLinked("The account of this address waits for its verification, and anybody may have opened it."
                    + " Choose a new password by /auth/password/forgot; do not follow the first mail.");
        }
        if (!account.standing().isVerified()) {
            throw notLinked(
                    "The account of this address waits for its verification. Follow the link in the mail first.");
        }
        if (account.isLinkedToGoogle()) {
            throw notLinked("The account of this address belongs to another Google user. Sign in with your password.");
        }
        account.standing().refuseUnlessUsable();
        account.linkToGoogle(identity.subject(), clock.instant());
        audit.note(AuditEvent.GOOGLE_LINKED, Optional.of(account.id()), from);
        LOG.log(Level.INFO, "User {0} is linked to a Google user", account.id());
        return begin(account, from);
    }

    private TokenGrant begin(Account account, ClientAddress from) {
        return grants.begin(account, SignInMethod.GOOGLE, from);
    }

    private static DomainException notLinked(String whatToDo) {
        return new DomainException(ProblemType.EMAIL_TAKEN, whatToDo);
    }
}
