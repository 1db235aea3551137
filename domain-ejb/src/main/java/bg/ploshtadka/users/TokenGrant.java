package bg.ploshtadka.users;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody gets who signed in: the facts of an access token, to be signed at the boundary, and a refresh token.
 *
 * @param tokenId the id of the access token
 * @param familyId the sign-in from which it follows
 * @param issuedAt when the user's scopes were read; a change of the account after it makes the access token worthless
 * @param user who signed in
 * @param refreshToken continues the sign-in once
 * @param endsAt when the sign-in ends, however often it is continued
 */
public record TokenGrant(
        UUID tokenId, UUID familyId, Instant issuedAt, User user, String refreshToken, Instant endsAt) {
    /** How long the sign-in can be continued. */
    public Duration remaining() {
        return Duration.between(issuedAt, endsAt);
    }

    @Override
    public String toString() {
        return "TokenGrant[tokenId=" + tokenId + ", user=" + user.id() + "]";
    }
}
