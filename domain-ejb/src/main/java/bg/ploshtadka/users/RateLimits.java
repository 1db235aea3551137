package bg.ploshtadka.users;

import bg.ploshtadka.kernel.TooManyAttemptsException;
import bg.ploshtadka.users.Limit.Allowance;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts attempts, over all instances together. Each call is a short transaction of its own on a connection of its own:
 * it must not be made within a transaction, which would hold a second one and, with enough rivals, wait for ever.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER)
public class RateLimits {
    private static final Logger LOG = System.getLogger(RateLimits.class.getName());
    private static final int FORGOTTEN_AT_ONCE = 1000;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "CONTACT_RATE_LIMIT", defaultValue = "5")
    int contactMessages;

    @Inject
    @ConfigProperty(name = "CONTACT_RATE_WINDOW", defaultValue = "3600")
    int contactSeconds;

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @PostConstruct
    void open() {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("users.rate_limit")
                .clientClock(new WallClock(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ZERO))
                .build();
    }

    /**
     * Takes one attempt, before it is made, so that no more than allowed are made at once either.
     *
     * @throws TooManyAttemptsException if none is left
     */
    public void spend(Limit limit, Attempter attempter) {
        ConsumptionProbe probe = bucket(limit, attempter).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            LOG.log(Level.INFO, "Limit {0} is reached", limit);
            throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Gives one attempt back, because it was none of those to be limited. */
    public void giveBack(Limit limit, Attempter attempter) {
        bucket(limit, attempter).addTokens(1);
    }

    /** Forgets those who have all attempts again; how many, a thousand at most. */
    public int forgetIdle() {
        return buckets.removeExpired(FORGOTTEN_AT_ONCE);
    }

    /** The numbers are part of the key: whoever changes them starts anew, and old and new instances do not quarrel. */
    private Bucket bucket(Limit limit, Attempter attempter) {
        Allowance allowance = allowance(limit);
        String key = "%s:%d/%d:%s"
                .formatted(
                        limit.text(), allowance.attempts(), allowance.window().toSeconds(), attempter.text());
        return buckets.getProxy(
                key,
                () -> BucketConfiguration.builder()
                        .addLimit(bandwidth -> bandwidth
                                .capacity(allowance.attempts())
                                .refillGreedy(allowance.attempts(), allowance.window()))
                        .build());
    }

    private Allowance allowance(Limit limit) {
        return limit == Limit.CONTACT_FROM
                ? new Allowance(contactMessages, Duration.ofSeconds(contactSeconds))
                : limit.usual();
    }

    /** The product's clock as the library wants it. */
    private record WallClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
