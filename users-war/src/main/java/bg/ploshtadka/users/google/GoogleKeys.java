package bg.ploshtadka.users.google;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.security.Key;
import java.time.Duration;
import java.util.List;

/**
 * Google's public keys. They are fetched when they are needed and kept for a while, longer if Google stays away. A key
 * that is not among them may be new and has them fetched again, but only now and then: anybody can invent keys.
 */
final class GoogleKeys implements JWSKeySelector<SecurityContext> {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
    private static final Duration READ_LIMIT = Duration.ofSeconds(3);
    private static final int SIZE_LIMIT = 64 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration KEPT_IF_AWAY = Duration.ofHours(6);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

    private final JWKSource<SecurityContext> keys;
    private final JWSKeySelector<SecurityContext> selector;

    GoogleKeys(URI keySet) {
        this.keys = source(keySet);
        this.selector = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
    }

    @Override
    public List<? extends Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
        if (header.getKeyID() == null) {
            return List.of();
        }
        try {
            return selector.selectJWSKeys(header, context);
        } catch (RateLimitReachedException notFetchedAgain) {
            if (hasNone()) {
                throw notFetchedAgain;
            }
            return List.of();
        }
    }

    private boolean hasNone() throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).isEmpty();
    }

    private static JWKSource<SecurityContext> source(URI keySet) {
        try {
            return JWKSourceBuilder.create(
                            keySet.toURL(),
                            new DefaultResourceRetriever(
                                    (int) CONNECT_LIMIT.toMillis(), (int) READ_LIMIT.toMillis(), SIZE_LIMIT))
                    .cache(KEPT.toMillis(), CONNECT_LIMIT.plus(READ_LIMIT).toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerant(KEPT_IF_AWAY.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Checked when the settings were read", e);
        }
    }
}
