package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.SqlText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What this server remembers of the lists of venues. It is remembered under the version of the catalogue and under the
 * whole statement with all its values, who asks among them, so that nobody gets what was read for another state or
 * another viewer. It takes some tens of megabytes at most, however many different searches there are.
 */
@ApplicationScoped
class RememberedLists {
    private static final long MOST_ITEMS = 20_000;
    private static final long MOST_COUNTS = 20_000;

    private final Cache<Key, Page<VenueSummary>> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_ITEMS)
            .weigher((Key key, Page<VenueSummary> page) -> 1 + page.items().size())
            .build();

    private final Cache<Key, Long> counts =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();

    /** The page that this statement gave at this version, the same object as long as it is remembered. */
    Optional<Page<VenueSummary>> page(CatalogueVersion version, SqlText statement) {
        return Optional.ofNullable(pages.getIfPresent(Key.of(version.shown(), statement)));
    }

    /** How many this statement counted at this version. */
    Optional<Long> count(CatalogueVersion version, SqlText statement) {
        return Optional.ofNullable(counts.getIfPresent(Key.of(version.listed(), statement)));
    }

    /** Remembers a page that was read after this version. */
    void remember(CatalogueVersion version, SqlText statement, Page<VenueSummary> page) {
        pages.put(Key.of(version.shown(), statement), page);
    }

    /** Remembers a count that was made after this version was read. */
    void remember(CatalogueVersion version, SqlText statement, long count) {
        counts.put(Key.of(version.listed(), statement), count);
    }

    private record Key(UUID version, String sql, List<Object> values) {
        static Key of(UUID version, SqlText statement) {
            return new Key(version, statement.sql(), statement.parameters());
        }
    }
}
