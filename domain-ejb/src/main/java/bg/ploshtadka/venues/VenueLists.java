package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Pages of venues, from memory as long as the catalogue is in the version in which they were read. The version is always
 * read first: what is remembered under it is as new or newer. If something was committed before the page was read, the
 * version is over by then, and since none comes back, nobody will ask for it.
 */
@Dependent
class VenueLists {
    @Inject
    VenueReader reader;

    @Inject
    RememberedLists remembered;

    Page<VenueSummary> page(VenueQuery query, PageRequest page) {
        Optional<CatalogueVersion> version = query.isTimeless() ? reader.version() : Optional.empty();
        SqlText items = query.items(page);
        return version.flatMap(known -> remembered.page(known, items))
                .orElseGet(() -> read(items, query.count(), page, version));
    }

    private Page<VenueSummary> read(SqlText items, SqlText count, PageRequest page, Optional<CatalogueVersion> before) {
        long total = before.flatMap(version -> remembered.count(version, count)).orElseGet(() -> reader.number(count));
        Page<VenueSummary> result = new Page<>(reader.summaries(items), total, page);
        before.ifPresent(version -> {
            remembered.remember(version, count, total);
            remembered.remember(version, items, result);
        });
        return result;
    }
}
