package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Pages of venues, from memory as long as the catalogue is in the version in which they were read. A page is remembered
 * only if the version was the same before and after reading it: since none comes back, nothing was committed in between
 * that would make it another one.
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
        Optional<Long> knownTotal = before.flatMap(version -> remembered.count(version, count));
        long total = knownTotal.orElseGet(() -> reader.number(count));
        Page<VenueSummary> result = new Page<>(reader.summaries(items), total, page);
        before.ifPresent(version -> remember(version, items, count, result));
        return result;
    }

    private void remember(CatalogueVersion before, SqlText items, SqlText count, Page<VenueSummary> page) {
        Optional<CatalogueVersion> after = reader.version();
        if (after.filter(version -> version.listed().equals(before.listed())).isPresent()) {
            remembered.remember(before, count, page.total());
        }
        if (after.filter(before::equals).isPresent()) {
            remembered.remember(before, items, page);
        }
    }
}
