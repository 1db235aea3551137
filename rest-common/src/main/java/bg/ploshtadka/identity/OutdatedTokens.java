package bg.ploshtadka.identity;

import bg.ploshtadka.users.RevocationList;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Knows which access tokens are outdated although their signature is right: those issued before a change of what they
 * say, and those of a sign-in that has ended.
 *
 * <p>The database has the last word. It is asked about each token once, when this instance sees it first, and from then
 * on for news at most every half second, for all tokens together. So a revocation works everywhere within that time,
 * after a restart as before it, and no cache has to be kept in step.
 */
@ApplicationScoped
public class OutdatedTokens {
    /** The age of news that is not asked for again. */
    static final Duration NEWS_AGE = Duration.ofMillis(500);

    private static final int ROOM = 50_000;

    private final RevocationList list;
    private final Clock clock;
    private final Ticker ticker;
    private final Map<UUID, Instant> validFrom = new ConcurrentHashMap<>();
    private final Cache<BearerToken, Boolean> confirmed;

    private String horizon = RevocationList.News.BEGINNING;
    private volatile long askedAt;

    /** For the container's proxies. */
    protected OutdatedTokens() {
        this(null, null, Ticker.systemTicker());
    }

    /** Asks this list. */
    @Inject
    public OutdatedTokens(RevocationList list, Clock clock) {
        this(list, clock, Ticker.systemTicker());
    }

    OutdatedTokens(RevocationList list, Clock clock, Ticker ticker) {
        this.list = list;
        this.clock = clock;
        this.ticker = ticker;
        this.askedAt = ticker.read() - NEWS_AGE.toNanos();
        this.confirmed = Caffeine.newBuilder()
                .maximumSize(ROOM)
                .ticker(ticker)
                .expireAfterWrite(RevocationList.LONGEST_TOKEN)
                .build();
    }

    /** Whether the token is worthless; never knows less than the database did half a second ago. */
    public boolean contains(BearerToken token) {
        askForNews();
        return isRevoked(token) || !isConfirmed(token);
    }

    private boolean isRevoked(BearerToken token) {
        return Stream.concat(Stream.of(token.userId()), token.familyId().stream())
                .map(validFrom::get)
                .anyMatch(moment -> moment != null && token.issuedAt().isBefore(moment));
    }

    private boolean isConfirmed(BearerToken token) {
        if (confirmed.getIfPresent(token) != null) {
            return true;
        }
        boolean confirms = !list.isOutdated(token.userId(), token.familyId(), token.issuedAt());
        if (confirms) {
            confirmed.put(token, Boolean.TRUE);
        }
        return confirms;
    }

    private void askForNews() {
        if (isNewsOld()) {
            synchronized (this) {
                if (isNewsOld()) {
                    readNews();
                }
            }
        }
    }

    private boolean isNewsOld() {
        return ticker.read() - askedAt >= NEWS_AGE.toNanos();
    }

    private void readNews() {
        long now = ticker.read();
        RevocationList.News news = list.newsSince(horizon);
        news.validFrom().forEach((subject, moment) -> validFrom.merge(subject, moment, OutdatedTokens::later));
        Instant forgettable = clock.instant().minus(RevocationList.LONGEST_TOKEN);
        validFrom.values().removeIf(moment -> moment.isBefore(forgettable));
        horizon = news.horizon();
        askedAt = now;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
