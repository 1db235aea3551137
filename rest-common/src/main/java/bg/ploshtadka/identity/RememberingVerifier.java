package bg.ploshtadka.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.JsonNumber;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Stands before the server's own verification of tokens, to which only those come that {@link RememberedTokensFirst} has
 * not found: remembers the valid ones, and refuses what the server would let pass, as a token from the future or one that
 * names no user.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class RememberingVerifier implements IdentityStoreHandler {
    private static final Logger LOG = System.getLogger(RememberingVerifier.class.getName());

    /** A server whose clock goes before ours issues tokens in what is still our future. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private final IdentityStoreHandler server;
    private final HttpServletRequest request;
    private final VerifiedTokens verified;
    private final Clock clock;

    /** Stands before the server's handler. */
    @Inject
    public RememberingVerifier(
            @Delegate @Any IdentityStoreHandler server,
            HttpServletRequest request,
            VerifiedTokens verified,
            Clock clock) {
        this.server = server;
        this.request = request;
        this.verified = verified;
        this.clock = clock;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return BearerToken.in(request.getHeader("Authorization"))
                .map(token -> verify(credential, token))
                .orElseGet(() -> server.validate(credential));
    }

    private CredentialValidationResult verify(Credential credential, String text) {
        CredentialValidationResult result = server.validate(credential);
        return result.getCallerPrincipal() instanceof JsonWebToken token ? judge(token, text, result) : result;
    }

    private CredentialValidationResult judge(JsonWebToken token, String text, CredentialValidationResult valid) {
        try {
            if (!isFromFuture(token) && BearerToken.of(token).isPresent()) {
                Instant expiresAt = Instant.ofEpochSecond(token.getExpirationTime());
                if (BearerToken.isCanonical(text)) {
                    verified.remember(text, valid, expiresAt);
                }
                return valid;
            }
        } catch (ClassCastException | DateTimeException malformed) {
            LOG.log(Level.DEBUG, "A token with a right signature has claims of the wrong kind");
        }
        return CredentialValidationResult.INVALID_RESULT;
    }

    private boolean isFromFuture(JsonWebToken token) {
        long latest = clock.instant().plus(CLOCK_SKEW).getEpochSecond();
        Object notBefore = token.getClaim("nbf");
        return token.getIssuedAtTime() > latest || notBefore != null && !isReached(notBefore, latest);
    }

    private static boolean isReached(Object time, long latest) {
        return time instanceof Long seconds
                ? seconds <= latest
                : time instanceof JsonNumber number && number.longValue() <= latest;
    }
}
