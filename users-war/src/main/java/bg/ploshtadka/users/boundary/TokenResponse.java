package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.TokenGrant;
import bg.ploshtadka.users.tokens.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pair of tokens.
 *
 * @param accessToken a JWT for the header {@code Authorization: Bearer}
 * @param tokenType always {@code bearer}
 * @param expiresIn for how many seconds the access token works
 * @param refreshToken gives the next pair, once
 * @param scope what the access token allows, separated by spaces
 */
@Schema(name = "Tokens")
public record TokenResponse(String accessToken, String tokenType, long expiresIn, String refreshToken, String scope) {
    static TokenResponse from(TokenGrant grant, AccessToken access) {
        return new TokenResponse(
                access.text(), "bearer", access.lifetime().toSeconds(), grant.refreshToken(), access.scope());
    }

    @Override
    public String toString() {
        return "TokenResponse[not shown]";
    }
}
