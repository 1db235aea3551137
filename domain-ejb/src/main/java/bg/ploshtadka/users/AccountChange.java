package bg.ploshtadka.users;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What shall change of an account; what is empty stays.
 *
 * @param profile makes the new profile of the one that stands when the account is locked
 * @param password the new password
 * @param active whether the account shall be active; only an admin decides
 * @param scopes the names of all scopes that the user shall have; only an admin decides
 */
public record AccountChange(
        UnaryOperator<Profile> profile,
        Optional<NewPassword> password,
        Optional<Boolean> active,
        Optional<List<String>> scopes) {
    /** What users may change of their own accounts. */
    public static AccountChange own(UnaryOperator<Profile> profile, Optional<NewPassword> password) {
        return new AccountChange(profile, password, Optional.empty(), Optional.empty());
    }

    /** The part of it that is not for admins only. */
    AccountChange ofItsUser() {
        return own(profile, password);
    }
}
