package bg.ploshtadka.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The facts of an access token by which it may be outdated.
 *
 * @param id the claim {@code jti}
 * @param userId the claim {@code sub}
 * @param familyId the sign-in from which the token follows, the claim {@code sid}
 * @param issuedAt in milliseconds if the id tells them, as that of our own tokens does; else in seconds
 */
public record BearerToken(String id, UUID userId, Optional<UUID> familyId, Instant issuedAt) {
    private static final String SCHEME = "Bearer ";
    private static final int TIME_ORDERED = 7;
    private static final int BITS_AFTER_TIME = 16;

    /**
     * The text of a token.
     *
     * @param header the value of the header {@code Authorization}, or null
     */
    static Optional<String> in(String header) {
        return Optional.ofNullable(header)
                .filter(value -> value.startsWith(SCHEME))
                .map(value -> value.substring(SCHEME.length()));
    }

    /** The facts of a verified token; none if it does not name a user as this product does. */
    public static Optional<BearerToken> of(JsonWebToken token) {
        return uuid(token.getClaim("sub"))
                .map(userId -> new BearerToken(
                        String.valueOf(token.<Object>getClaim("jti")),
                        userId,
                        uuid(token.getClaim("sid")),
                        issuedAt(token)));
    }

    private static Instant issuedAt(JsonWebToken token) {
        Instant second = Instant.ofEpochSecond(token.getIssuedAtTime());
        return uuid(token.getClaim("jti"))
                .filter(id -> id.version() == TIME_ORDERED)
                .map(id -> Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_TIME))
                .filter(moment -> moment.getEpochSecond() == second.getEpochSecond())
                .orElse(second);
    }

    private static Optional<UUID> uuid(Object claim) {
        try {
            return Optional.ofNullable(claim).map(text -> UUID.fromString(text.toString()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
