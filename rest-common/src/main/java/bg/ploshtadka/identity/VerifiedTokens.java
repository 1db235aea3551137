package bg.ploshtadka.identity;

import bg.ploshtadka.kernel.Sha256;
import bg.ploshtadka.users.RevocationList;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers for this instance which tokens were verified, so that a signature is computed once per token and not once
 * per request. A token is known by its SHA-256 only, never past its {@code exp}, and only while there is room.
 */
@ApplicationScoped
public class VerifiedTokens {
    static final int ROOM = 10_000;

    private final Cache<ByteBuffer, Verified> verified;

    /** For the container's proxies. */
    protected VerifiedTokens() {
        this.verified = null;
    }

    /** Starts with nothing. */
    @Inject
    public VerifiedTokens(Clock clock) {
        this(clock, Ticker.systemTicker());
    }

    VerifiedTokens(Clock clock, Ticker ticker) {
        this.verified = Caffeine.newBuilder()
                .maximumSize(ROOM)
                .ticker(ticker)
                .expireAfter(Expiry.<ByteBuffer, Verified>creating(
                        (hash, token) -> remaining(clock.instant(), token.expiresAt())))
                .build();
    }

    private record Verified(CredentialValidationResult result, Instant expiresAt) {}

    /** What the verification of this token came to, if it is remembered. */
    Optional<CredentialValidationResult> find(String token) {
        return Optional.ofNullable(verified.getIfPresent(hash(token))).map(Verified::result);
    }

    /** Remembers a valid token until it expires. */
    void remember(String token, CredentialValidationResult result, Instant expiresAt) {
        verified.put(hash(token), new Verified(result, expiresAt));
    }

    /** How many tokens are remembered now. */
    long size() {
        verified.cleanUp();
        return verified.estimatedSize();
    }

    private static Duration remaining(Instant now, Instant expiresAt) {
        Duration longest = RevocationList.LONGEST_TOKEN;
        return expiresAt.isAfter(now.plus(longest)) ? longest : Duration.between(now, expiresAt);
    }

    private static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(Sha256.of(token));
    }
}
