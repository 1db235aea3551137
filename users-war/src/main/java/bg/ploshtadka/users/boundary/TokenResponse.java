package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.tokens.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pair of tokens.
 *
 * @param accessToken a JWT for the header {@code Authorization: Bearer}
 * @param tokenType always {@code bearer}
 * @param expiresIn for how many seconds the access token works
 * @param refreshToken gives the next pair, once; null if it is in a cookie
 * @param scope what the access token allows, separated by spaces
 */
@Schema(name = "Tokens")
public record TokenResponse(
        String accessToken,
        String tokenType,
        long expiresIn,

        @Schema(description = "Gives the next pair, once; null if it is in a cookie", nullable = true)
        String refreshToken,

        String scope) {
    static TokenResponse of(AccessToken access, String refreshToken) {
        return new TokenResponse(access.text(), "bearer", access.lifetime().toSeconds(), refreshToken, access.scope());
    }

    static TokenResponse withoutRefreshToken(AccessToken access) {
        return of(access, null);
    }

    @Override
    public String toString() {
        return "TokenResponse[not shown]";
    }
}
