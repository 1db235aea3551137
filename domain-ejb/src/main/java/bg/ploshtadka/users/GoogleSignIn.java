package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody signs in whom Google has identified.
 *
 * <p>Whom Google named before has an account. Who has none yet gets the one of the same address, if both sides know that
 * the address is the person's own: Google says so, and the account's user has followed the link in our mail. Otherwise
 * a stranger could take an account over, or wait in one for the owner of the address to come. Everybody else becomes a
 * customer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GoogleSignIn {
    private static final int ATTEMPTS = 8;

    /** A name that is free, or the account that somebody opened meanwhile, is found at the next attempt. */
    private static final Set<ProblemType> WORTH_ANOTHER_ATTEMPT =
            Set.of(ProblemType.USERNAME_TAKEN, ProblemType.CONCURRENT_CHANGE);

    private final UsernameProposals usernames = new UsernameProposals(new SecureRandom());

    @Inject
    GoogleAccounts accounts;

    @Inject
    AuditTrail audit;

    /**
     * Signs in, after opening an account if need be.
     *
     * @param language the language of the mails to a new customer
     * @param from where the request came from, for the audit trail
     * @throws DomainException if the account is deactivated, the address of a new customer has to be verified first, or
     *     the address belongs to an account that must not be linked
     */
    public TokenGrant signIn(GoogleIdentity identity, MailLanguage language, ClientAddress from) {
        for (int attempt = 0; ; attempt++) {
            Profile profile =
                    new Profile(usernames.propose(identity, attempt), identity.email(), identity.name(), language);
            try {
                profile.check();
                return accounts.enter(identity, profile, from)
                        .orElseThrow(() -> new DomainException(ProblemType.EMAIL_NOT_VERIFIED));
            } catch (DomainException refused) {
                if (attempt == ATTEMPTS || !WORTH_ANOTHER_ATTEMPT.contains(refused.type())) {
                    throw noted(refused, from);
                }
            }
        }
    }

    /** Who comes with the address of an account that is not theirs, tried to sign in. */
    private DomainException noted(DomainException refused, ClientAddress from) {
        if (refused.type() == ProblemType.EMAIL_TAKEN) {
            audit.note(AuditEvent.SIGN_IN_FAILED, Optional.empty(), from, SignInMethod.GOOGLE.text());
        }
        return refused;
    }
}
