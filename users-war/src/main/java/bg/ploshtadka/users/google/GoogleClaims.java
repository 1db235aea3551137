package bg.ploshtadka.users.google;

import bg.ploshtadka.users.AccountNames;
import bg.ploshtadka.users.GoogleIdentity;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.text.Normalizer;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Google has to say for somebody to sign in here, and who that is. */
final class GoogleClaims implements JWTClaimsSetVerifier<SecurityContext> {
    private static final Set<String> ISSUERS = Set.of("https://accounts.google.com", "accounts.google.com");
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MAX_SUBJECT = 255;
    private static final int MAX_NAME = 255;

    private final String clientId;
    private final Clock clock;

    GoogleClaims(String clientId, Clock clock) {
        this.clientId = clientId;
        this.clock = clock;
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        Instant now = clock.instant();
        require(claims.getIssuer() != null && ISSUERS.contains(claims.getIssuer()), "issuer");
        require(claims.getAudience().equals(List.of(clientId)), "audience");
        require(
                time(claims.getExpirationTime())
                        .filter(now.minus(SKEW)::isBefore)
                        .isPresent(),
                "expiry");
        require(time(claims.getIssueTime()).filter(now.plus(SKEW)::isAfter).isPresent(), "time of issue");
        require(time(claims.getNotBeforeTime()).filter(now.plus(SKEW)::isBefore).isEmpty(), "beginning");
        String subject = claims.getSubject();
        require(subject != null && !subject.isBlank() && subject.length() <= MAX_SUBJECT, "subject");
    }

    /** Whom claims speak of that were verified. */
    GoogleIdentity identity(JWTClaimsSet claims) throws BadJWTException, ParseException {
        String email = claims.getStringClaim("email");
        require(email != null && AccountNames.isEmail(email), "address");
        Object verified = claims.getClaim("email_verified");
        return new GoogleIdentity(
                claims.getSubject(),
                email,
                Boolean.TRUE.equals(verified) || "true".equals(verified),
                claims.getClaim("name") instanceof String name ? line(name) : null);
    }

    /** The name as one line that an account can keep. */
    private static String line(String name) {
        String line = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Z}]+", " ")
                .strip();
        return line.length() <= MAX_NAME ? line : line.substring(0, MAX_NAME).replaceFirst("\\p{Cs}$", "");
    }

    private static Optional<Instant> time(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static void require(boolean fulfilled, String claim) throws BadJWTException {
        if (!fulfilled) {
            throw new BadJWTException("Google's credential has the wrong " + claim);
        }
    }
}
