package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** How somebody becomes a user. The password is judged and hashed without a transaction: that takes long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registration {
    @Inject
    Accounts accounts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    AccountOpening opening;

    /**
     * Opens a customer's account, inactive until its address is verified by the link in the mail that goes out.
     *
     * @param from where the request came from, for the audit trail
     * @throws DomainException if the name or address is taken, the name is somebody else's address, or the password too
     *     easy to guess
     */
    public User register(Profile profile, String password, ClientAddress from) {
        return opening.open(profile, hashed(password, profile), from);
    }

    /**
     * Opens an active account with these scopes; the admin vouches for the address.
     *
     * @param scopeNames the scopes by name; repeated ones count once
     * @throws DomainException as for those who register, or if there is no such scope
     */
    public User add(Profile profile, String password, Collection<String> scopeNames, Actor admin) {
        Set<Scope> scopes = Scope.named(scopeNames);
        return opening.openVouched(profile, hashed(password, profile), scopes, admin);
    }

    private String hashed(String password, Profile owner) {
        owner.check();
        rules.check(password, owner);
        accounts.refuseTaken(owner);
        return hashing.hash(password);
    }
}
