package bg.ploshtadka.users;

/**
 * A user, as somebody knows who deals with them.
 *
 * @param name what others may know of them
 * @param contact how to write to them
 */
public record Acquaintance(PersonName name, Contact contact) {}
