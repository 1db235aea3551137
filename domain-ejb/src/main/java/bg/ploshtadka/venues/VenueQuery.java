package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlText;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import static java.util.stream.Collectors.joining;

/**
 * A search for venues as SQL. What the viewer may not see is no result. Values are always parameters; what is written
 * into the text are the conditions and orders that the indexes of {@code venues.venue} are made for: a page is first
 * found in an index that knows order and filters, and only its own rows are read.
 */
final class VenueQuery {
    private static final String HERE = "venues.on_sphere(cast(? as double precision), cast(? as double precision))";

    /** The straight line through the globe, which grows with the way along the surface; asks for two parameters. */
    static final String DISTANCE = "v.place <-> " + HERE;

    /** As long as a way of so many kilometres; half around the globe nothing is farther. */
    private static final String STRAIGHT = "2 * sin(least(cast(? as double precision) / (2 * 6371.0088), pi() / 2))";

    private static final String ITEM = """
            select v.id, v.owner_id, v.name, v.city, v.sport_types, v.status, v.price_per_hour, v.currency,
                   v.capacity, v.is_indoor, v.rating, v.total_reviews, v.total_bookings, v.latitude, v.longitude,
                   (select i.url from venues.image i where i.venue_id = v.id
                    order by i.is_thumbnail desc, i.position, i.id limit 1) as thumbnail
            """;

    // Spellings are folded first: folding may itself bring forth the wildcards that are escaped here.
    private static final String CONTAINS = " like '%' || replace(replace(replace(venues.searchable(?),"
            + " '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'";

    private static final String SPORT_OF_COURT =
            " and (c.sport_types is null or c.sport_types @> array[cast(? as text)])";

    private static final String SPORTS = """
            select sport, count(*) from venues.venue v, unnest(v.sport_types) as sport
            where v.deleted_at is null and v.status = 'active'
            group by sport order by count(*) desc, sport
            """;

    private final SqlText found = new SqlText().add(" from venues.venue v where v.deleted_at is null");
    private final VenueSort sort;
    private final boolean timeless;

    private final Object[] keyParameters;

    /** What the viewer finds who searches now. */
    VenueQuery(VenueSearch search, Optional<Actor> viewer, Instant now) {
        this.sort = search.sort();
        this.timeless = search.free().isEmpty();
        this.keyParameters = sort == VenueSort.DISTANCE ? here(search.near().orElseThrow()) : new Object[0];
        visibleTo(viewer);
        filter(search);
        search.near().ifPresent(this::near);
        search.free().ifPresent(time -> free(Visits.at(time, now), search.sportType()));
    }

    private VenueQuery(Optional<Actor> viewer) {
        this.sort = VenueSort.NEWEST;
        this.timeless = true;
        this.keyParameters = new Object[0];
        visibleTo(viewer);
    }

    /** Those of these venues that the viewer may see, in no order. */
    static SqlText of(Collection<UUID> ids, Optional<Actor> viewer) {
        VenueQuery query = new VenueQuery(viewer);
        query.when(
                "v.id = any (cast(? as uuid[]))",
                ids.stream().map(UUID::toString).collect(joining(",", "{", "}")));
        return new SqlText().add(ITEM).add(query.found);
    }

    /** The number of active venues of each sport. */
    static SqlText sports() {
        return new SqlText().add(SPORTS);
    }

    /** Whether venues and their pictures alone decide what is found, and neither the hour nor any booking. */
    boolean isTimeless() {
        return timeless;
    }

    /** One page. */
    SqlText items(PageRequest page) {
        return new SqlText()
                .add(ITEM)
                .add(" from (")
                .add(ranked(page))
                .add(" order by " + sort.order() + " limit ? offset ?) as page", page.size(), page.offset())
                .add(" join venues.venue v using (id) order by " + sort.order());
    }

    /** The number of results. */
    SqlText count() {
        return new SqlText().add("select count(*)").add(found);
    }

    private SqlText ranked(PageRequest page) {
        SqlText ranked = new SqlText()
                .add("select v.id, " + sort.key() + " as rank", keyParameters)
                .add(found);
        if (sort != VenueSort.DISTANCE) {
            return ranked;
        }
        // The index finds the nearest, but knows no order among those of one place: it gives all of the last place.
        return new SqlText()
                .add("select id, rank from (")
                .add(ranked)
                .add(" order by rank fetch first ? rows with ties) as nearest", (long) page.offset() + page.size());
    }

    private void near(Vicinity vicinity) {
        Object[] here = here(vicinity);
        when("v.place is not null");
        vicinity.radiusKm().ifPresent(radius -> {
            // The index looks into a box, which is larger by more than rounding could take from it.
            when("v.place <@ cube_enlarge(" + HERE + ", " + STRAIGHT + " + 1e-9, 3)", here[0], here[1], radius);
            when(DISTANCE + " <= " + STRAIGHT, here[0], here[1], radius);
        });
    }

    private static Object[] here(Vicinity vicinity) {
        return new Object[] {vicinity.latitude(), vicinity.longitude()};
    }

    private void free(Visits visits, Optional<SportType> sport) {
        when("v.status = 'active'");
        when(Visits.POSSIBLE, visits.kinds(), visits.kindByZone());
        found.addIf(SPORT_OF_COURT, sport.map(SportType::text)).add(")");
    }

    private void visibleTo(Optional<Actor> viewer) {
        if (viewer.isEmpty()) {
            when("v.status = 'active'");
        } else if (!viewer.get().may(Scope.ADMIN_VENUES_READ)) {
            when("(v.status = 'active' or v.owner_id = ?)", viewer.get().id());
        }
    }

    private void filter(VenueSearch search) {
        search.city().ifPresent(city -> when("v.city_search" + CONTAINS, city));
        search.text().ifPresent(text -> when("v.text_search" + CONTAINS, text));
        search.sportType().ifPresent(sport -> when("v.sport_types @> array[cast(? as text)]", sport.text()));
        search.indoor().ifPresent(indoor -> when("v.is_indoor = ?", indoor));
        search.parking().ifPresent(parking -> when("v.has_parking = ?", parking));
        search.showers().ifPresent(showers -> when("v.has_showers = ?", showers));
        search.minPrice().ifPresent(price -> when("v.price_per_hour >= ?", price));
        search.maxPrice().ifPresent(price -> when("v.price_per_hour <= ?", price));
        search.minCapacity().ifPresent(people -> when("v.capacity >= ?", people));
        search.ownerId().ifPresent(owner -> when("v.owner_id = ?", owner));
        search.status().ifPresent(status -> when("v.status = ?", status.text()));
    }

    private void when(String condition, Object... parameters) {
        found.add(" and " + condition, parameters);
    }
}
