package bg.ploshtadka.users.tokens;

import java.time.Duration;

/**
 * A signed access token.
 *
 * @param text the token as it is sent
 * @param lifetime how long it works
 * @param scope what it allows, super-scopes expanded, sorted and separated by spaces
 */
public record AccessToken(String text, Duration lifetime, String scope) {
    @Override
    public String toString() {
        return "AccessToken[not shown]";
    }
}
