package bg.ploshtadka.users;

/**
 * Somebody whom Google has identified; the boundary has verified that it was Google.
 *
 * @param subject Google's id of the person, which never changes
 * @param email the address that the person has at Google
 * @param emailVerified whether Google says that the address is the person's own
 * @param name the person's name, or null
 */
public record GoogleIdentity(String subject, String email, boolean emailVerified, String name) {
    @Override
    public String toString() {
        return "GoogleIdentity[not shown]";
    }
}
