package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * How a user gets a new password by a link in a mail; also the first one of an account that Google's users alone could
 * use, or one in place of a stranger's who registered with the user's address. The password is judged and hashed without a transaction: that takes long.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordReset {
    @Inject
    ResetLinks links;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    /**
     * Follows the link of a reset mail. It works once; of many at once, one wins. A password that is refused leaves it
     * as it is.
     *
     * @param token the secret in the link
     * @param from where the request came from, for the audit trail
     * @throws DomainException if there is no such link, it was used or is older than an hour, went to an address that
     *     the account has no more, its account is deactivated, or the password is too easy to guess
     */
    public void reset(String token, String password, ClientAddress from) {
        byte[] tokenHash = new Secret(token).hash();
        rules.check(password, links.ownerOf(tokenHash));
        links.follow(tokenHash, hashing.hash(password), from);
    }
}
