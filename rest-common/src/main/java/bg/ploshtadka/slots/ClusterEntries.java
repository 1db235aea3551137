package bg.ploshtadka.slots;

import com.hazelcast.cache.ICache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.Duration;
import javax.cache.expiry.ModifiedExpiryPolicy;
import javax.cache.spi.CachingProvider;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The JCache {@code slots} of the cluster. All WARs meet in it, because its manager is the server's own and not one of
 * their class loaders. It is opened at the first use, and again after somebody has closed it.
 */
@ApplicationScoped
class ClusterEntries implements SharedEntries {
    static final String NAME = "slots";

    private static final String PROVIDER = "payara/CachingProvider";

    private volatile ICache<String, String> opened;

    @Override
    public void open() {
        cache();
    }

    @Override
    public boolean isOpen() {
        return isOpen(opened);
    }

    @Override
    public Future<String> find(String key) {
        ICache<String, String> cache = opened;
        if (!isOpen(cache)) {
            throw new CacheException("Closed since it was open");
        }
        return cache.getAsync(key).toCompletableFuture();
    }

    @Override
    public boolean putIfAbsent(String key, String text) {
        return cache().putIfAbsent(key, text);
    }

    @Override
    public boolean replace(String key, String expected, String text) {
        return cache().replace(key, expected, text);
    }

    @Override
    public void put(String key, String text) {
        cache().put(key, text);
    }

    @Override
    public void remove(String key) {
        cache().remove(key);
    }

    private ICache<String, String> cache() {
        ICache<String, String> cache = opened;
        if (!isOpen(cache)) {
            cache = opened();
            opened = cache;
        }
        return cache;
    }

    private static boolean isOpen(ICache<String, String> cache) {
        return cache != null && !cache.isClosed();
    }

    @SuppressWarnings("unchecked") // It was opened with these types.
    private static ICache<String, String> opened() {
        try {
            CachingProvider provider = InitialContext.doLookup(PROVIDER);
            return open(provider.getCacheManager()).unwrap(ICache.class);
        } catch (NamingException noneHere) {
            throw new CacheException("This server has no JCache", noneHere);
        }
    }

    private static Cache<String, String> open(CacheManager manager) {
        Cache<String, String> existing = manager.getCache(NAME, String.class, String.class);
        if (existing != null) {
            return existing;
        }
        try {
            return manager.createCache(NAME, configuration());
        } catch (CacheException made) {
            // Another WAR or instance may have been faster.
            return Optional.ofNullable(manager.getCache(NAME, String.class, String.class))
                    .orElseThrow(() -> made);
        }
    }

    private static MutableConfiguration<String, String> configuration() {
        return new MutableConfiguration<String, String>()
                .setTypes(String.class, String.class)
                .setExpiryPolicyFactory(ModifiedExpiryPolicy.factoryOf(new Duration(TimeUnit.SECONDS, 60)));
    }
}
