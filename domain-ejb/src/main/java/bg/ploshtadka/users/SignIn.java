package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** How a user gets tokens. Hashes are compared without a transaction: that takes long, and connections are few. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    TokenGrants grants;

    @Inject
    AuditTrail audit;

    @Inject
    RateLimits limits;

    /**
     * Signs in by name and password. Whoever does not know the password learns nothing, not even by the time it takes:
     * neither whether the account exists nor what state it is in. Failures are limited by name and by client; once there
     * were too many, the right password does not help either.
     *
     * @param login the username or e-mail address, in whatever case
     * @param from where the request came from, for the audit trail
     * @throws DomainException if the two do not belong together, the address is not verified or the account deactivated
     * @throws TooManyAttemptsException if there were too many failures
     */
    public TokenGrant withPassword(String login, String password, ClientAddress from) {
        limits.spend(Limit.SIGN_IN_FROM, Attempter.at(from));
        limits.spend(Limit.SIGN_IN_AS, Attempter.named(login));
        Optional<Account> account = accounts.byLogin(login);
        Optional<String> hash = account.flatMap(Account::passwordHash);
        if (!hashing.matches(password, hash)) {
            audit.note(AuditEvent.SIGN_IN_FAILED, account.map(Account::id), from);
            throw new DomainException(ProblemType.INVALID_CREDENTIALS);
        }
        limits.giveBack(Limit.SIGN_IN_AS, Attempter.named(login));
        limits.giveBack(Limit.SIGN_IN_FROM, Attempter.at(from));
        String matched = hash.orElseThrow();
        return grants.begin(account.orElseThrow().id(), matched, hashing.better(password, matched), from);
    }

    /**
     * Continues a sign-in. Each refresh token works once; a second use ends all that follow from the same sign-in, unless
     * the answer to the first may still be on the way.
     *
     * @throws DomainException if the token does not work, or its successor is on the way
     */
    public TokenGrant withRefreshToken(String token, ClientAddress from) {
        return grants.renew(token, from).orElseThrow(() -> new DomainException(ProblemType.INVALID_REFRESH_TOKEN));
    }
}
