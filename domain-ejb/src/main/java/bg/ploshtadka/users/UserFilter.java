package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Scope;
import java.time.Instant;
import java.util.Set;

/**
 * Which users are wanted; a part that is null does not matter.
 *
 * @param text stands somewhere in the username, address or full name, in whatever case
 * @param active whether the account is active
 * @param scope a scope that was given to the user, not one that another implies
 * @param createdFrom whose account was opened at this moment or later
 * @param createdTo whose account was opened before this moment
 */
public record UserFilter(String text, Boolean active, Scope scope, Instant createdFrom, Instant createdTo) {
    /**
     * The filter that a client writes; blank text does not matter, either.
     *
     * @throws DomainException if there is no scope of this name
     */
    public static UserFilter of(String text, Boolean active, String scopeName, Instant createdFrom, Instant createdTo) {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        return new UserFilter(
                wanted,
                active,
                scopeName == null
                        ? null
                        : Scope.named(Set.of(scopeName)).iterator().next(),
                createdFrom,
                createdTo);
    }
}
