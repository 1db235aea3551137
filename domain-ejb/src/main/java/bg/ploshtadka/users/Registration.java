package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How somebody becomes a customer. The password is judged and hashed without a transaction: that takes long. */
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
     * @throws DomainException if the name or address is taken, the name is somebody else's address, or the password too
     *     easy to guess
     */
    public User register(NewCustomer customer, String password) {
        if (!customer.isNamedHonestly()) {
            throw new DomainException(ProblemType.USERNAME_IS_FOREIGN_ADDRESS);
        }
        rules.check(password, customer);
        accounts.refuseTaken(customer);
        return opening.open(customer, hashing.hash(password));
    }
}
