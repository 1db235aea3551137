package bg.ploshtadka.users;

import java.util.Optional;

/**
 * The hash of a new password.
 *
 * @param before the hash that the account had when the change was found to be right
 * @param after the hash that it gets
 */
public record PasswordReplacement(Optional<String> before, String after) {
    @Override
    public String toString() {
        return "PasswordReplacement[not shown]";
    }
}
