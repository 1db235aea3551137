package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Scope;

/**
 * Which users are wanted; a part that is null does not matter.
 *
 * @param text stands somewhere in the username, address or full name, in whatever case
 * @param active whether the account is active
 * @param scope a scope that was given to the user, not one that another implies
 */
public record UserFilter(String text, Boolean active, Scope scope) {}
