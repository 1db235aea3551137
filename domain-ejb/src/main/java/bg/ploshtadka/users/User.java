package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An account as its user and admins may see it: without anything secret.
 *
 * @param id the user's id
 * @param username the name to sign in with
 * @param fullName the name of the person, or null
 * @param email the address
 * @param language the language of the mails
 * @param bookingReminders whether the user is reminded of bookings
 * @param active whether the user may sign in
 * @param scopes what the user may do, super-scopes not expanded
 * @param createdAt when the account was made
 * @param updatedAt when it changed last
 */
public record User(
        UUID id,
        String username,
        String fullName,
        String email,
        MailLanguage language,
        boolean bookingReminders,
        boolean active,
        Set<Scope> scopes,
        Instant createdAt,
        Instant updatedAt) {
    /** Copies the scopes. */
    public User {
        scopes = Set.copyOf(scopes);
    }
}
