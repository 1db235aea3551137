package bg.ploshtadka.users;

import java.util.UUID;

/**
 * What other people may know of a user.
 *
 * @param id the user's id
 * @param username the name to sign in with, or null if it is not known
 * @param fullName the name of the person, or null
 */
public record PersonName(UUID id, String username, String fullName) {
    /** Somebody of whom no name is known, because the account was deleted. */
    public static PersonName unknown(UUID id) {
        return new PersonName(id, null, null);
    }
}
