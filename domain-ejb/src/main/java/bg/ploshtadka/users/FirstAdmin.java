package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How a system gets somebody to administer users in the first place. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdmin {
    @Inject
    FirstAdminAppointment appointment;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    /**
     * Opens an active admin's account if there is no active admin at all; changes nothing otherwise, whoever has the name.
     *
     * @return whether an account was opened
     * @throws DomainException if one is needed, but the password is too easy to guess, or somebody has the name or the
     *     address
     */
    public boolean appointIfNeeded(Profile profile, String password) {
        if (!appointment.isNeeded()) {
            return false;
        }
        profile.check();
        rules.check(password, profile);
        return appointment.appoint(profile, hashing.hash(password));
    }
}
