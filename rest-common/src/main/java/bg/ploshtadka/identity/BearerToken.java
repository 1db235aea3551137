package bg.ploshtadka.identity;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * Whether a text is the only one that an issuer writes for its token. Base64 has others that decode alike: with padding,
     * or with the last bits, which mean nothing, set.
     */
    static boolean isCanonical(String text) {
        return Stream.of(text.split("\\.", -1)).allMatch(BearerToken::isEncodedOnce);
    }

    private static boolean isEncodedOnce(String part) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(content)
                    .equals(part);
        } catch (IllegalArgumentException otherwiseWritten) {
            return false;
        }
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
