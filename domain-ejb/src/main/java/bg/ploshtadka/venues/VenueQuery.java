package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            select v.id, v.name, v.city, v.sport_types, v.status, v.price_per_hour,
                   v.currency, v.capacity, v.is_indoor, v.rating, v.total_reviews, v.latitude, v.longitude,
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

    private final List<String> conditions = new ArrayList<>(List.of("v.deleted_at is null"));
    private final List<Object> parameters = new ArrayList<>();
    private final List<Object> keyParameters = new ArrayList<>();
    private final VenueSort sort;

    /** What the viewer finds who searches now. */
    VenueQuery(VenueSearch search, Optional<Actor> viewer, Instant now) {
        this.sort = search.sort();
        visibleTo(viewer);
        filter(search);
        search.near().ifPresent(this::near);
        search.free().ifPresent(time -> free(Visits.at(time, now), search.sportType()));
    }

    private VenueQuery(Optional<Actor> viewer) {
        this.sort = VenueSort.NEWEST;
        visibleTo(viewer);
    }

    /** The statement for those of these venues that the viewer may see, in no order. */
    static Statement of(Collection<UUID> ids, Optional<Actor> viewer) {
        VenueQuery query = new VenueQuery(viewer);
        query.when(
                "v.id = any (cast(? as uuid[]))",
                ids.stream().map(UUID::toString).collect(joining(",", "{", "}")));
        return new Statement(ITEM + query.from(), query.parameters);
    }

    /** The statement for the number of active venues of each sport. */
    static Statement sports() {
        return new Statement(SPORTS, List.of());
    }

    /** The statement for one page. */
    Statement items(PageRequest page) {
        List<Object> all = new ArrayList<>(keyParameters);
        all.addAll(parameters);
        String ranked = "select v.id, " + sort.key() + " as rank" + from();
        if (sort == VenueSort.DISTANCE) {
            // The index finds the nearest, but knows no order among those of one place: it gives all of the last place.
            ranked = "select id, rank from (" + ranked + " order by rank fetch first ? rows with ties) as nearest";
            all.add((long) page.offset() + page.size());
        }
        all.add(page.size());
        all.add(page.offset());
        return new Statement(
                ITEM + " from (" + ranked + " order by " + sort.order() + " limit ? offset ?) as page"
                        + " join venues.venue v using (id) order by " + sort.order(),
                all);
    }

    /** The statement for the number of results. */
    Statement count() {
        return new Statement("select count(*)" + from(), parameters);
    }

    /** SQL with its parameters in order. */
    record Statement(String sql, List<Object> parameters) {}

    private void near(Vicinity vicinity) {
        List<Object> here = List.of(vicinity.latitude(), vicinity.longitude());
        conditions.add("v.place is not null");
        vicinity.radiusKm().ifPresent(radius -> {
            // The index looks into a box, which is larger by more than rounding could take from it.
            when("v.place <@ cube_enlarge(" + HERE + ", " + STRAIGHT + " + 1e-9, 3)", here, radius);
            when(DISTANCE + " <= " + STRAIGHT, here, radius);
        });
        if (sort == VenueSort.DISTANCE) {
            keyParameters.addAll(here);
        }
    }

    private void free(Visits visits, Optional<SportType> sport) {
        conditions.add("v.status = 'active'");
        conditions.add(Visits.POSSIBLE + sport.map(each -> SPORT_OF_COURT).orElse("") + ")");
        parameters.addAll(List.of(visits.kinds(), visits.kindByZone()));
        sport.map(SportType::text).ifPresent(parameters::add);
    }

    private void visibleTo(Optional<Actor> viewer) {
        if (viewer.isEmpty()) {
            conditions.add("v.status = 'active'");
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

    private void when(String condition, Object parameter) {
        when(condition, List.of(), parameter);
    }

    private void when(String condition, List<Object> first, Object last) {
        conditions.add(condition);
        parameters.addAll(first);
        parameters.add(last);
    }

    private String from() {
        return " from venues.venue v where " + String.join(" and ", conditions);
    }
}
