package bg.ploshtadka.users;

import java.util.UUID;

/**
 * How to write to a user.
 *
 * @param id the user's id
 * @param displayName the name to address the user by
 * @param email the address
 * @param locale the user's language, {@code bg} or {@code en}
 */
public record Contact(UUID id, String displayName, String email, String locale) {}
