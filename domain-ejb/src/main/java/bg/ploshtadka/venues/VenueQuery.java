package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A search for venues as SQL. What the viewer may not see is no result. Values are always parameters; what is written
 * into the text are the conditions and orders that the indexes of {@code venues.venue} are made for.
 */
final class VenueQuery {
    /** Kilometres from {@code here}, along a great circle. */
    static final String DISTANCE =
            "(2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(v.latitude - here.lat) / 2), 2)"
                    + " + cos(radians(here.lat)) * cos(radians(v.latitude))"
                    + " * power(sin(radians(v.longitude - here.lng) / 2), 2)))))";

    private static final String ITEM = """
            select v.id, v.name, v.city, v.sport_types, v.status, v.price_per_hour,
                   v.currency, v.capacity, v.is_indoor, v.rating, v.total_reviews, v.latitude, v.longitude,
                   (select i.url from venues.image i where i.venue_id = v.id
                    order by i.is_thumbnail desc, i.position, i.id limit 1) as thumbnail
            """;
    private static final String HERE =
            " cross join (select cast(? as numeric) as lat, cast(? as numeric) as lng) as here";

    // Case and accents are folded first: folding may itself bring forth the wildcards that are escaped here.
    private static final String CONTAINS = " like '%' || replace(replace(replace(venues.searchable(?),"
            + " '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'";
    private static final String TEXT = "venues.searchable(v.name || ' ' || v.description || ' ' || v.city)";

    private static final String KM_PER_DEGREE = "111.0";

    private final StringBuilder from = new StringBuilder(" from venues.venue v");
    private final List<String> conditions = new ArrayList<>(List.of("v.deleted_at is null"));
    private final List<Object> parameters = new ArrayList<>();
    private final VenueSort sort;

    VenueQuery(VenueSearch search, Optional<Actor> viewer) {
        this.sort = search.sort();
        search.near().ifPresent(this::near);
        visibleTo(viewer);
        filter(search);
    }

    /** The statement for one page; its last two parameters are limit and offset. */
    Statement items(PageRequest page) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(page.size());
        all.add(page.offset());
        return new Statement(ITEM + from + where() + " order by " + sort.order() + " limit ? offset ?", all);
    }

    /** The statement for the number of results. */
    Statement count() {
        return new Statement("select count(*)" + from + where(), parameters);
    }

    /** SQL with its parameters in order. */
    record Statement(String sql, List<Object> parameters) {}

    private void near(Vicinity vicinity) {
        from.append(HERE);
        parameters.add(vicinity.latitude());
        parameters.add(vicinity.longitude());
        conditions.add("v.latitude is not null and v.longitude is not null");
        vicinity.radiusKm().ifPresent(radius -> {
            // The band of latitudes is what the index can find; the distance then decides.
            when("v.latitude >= here.lat - ? / " + KM_PER_DEGREE, radius);
            when("v.latitude <= here.lat + ? / " + KM_PER_DEGREE, radius);
            when(DISTANCE + " <= ?", radius);
        });
    }

    private void visibleTo(Optional<Actor> viewer) {
        if (viewer.isEmpty()) {
            conditions.add("v.status = 'active'");
        } else if (!viewer.get().may(Scope.ADMIN_VENUES_READ)) {
            when("(v.status = 'active' or v.owner_id = ?)", viewer.get().id());
        }
    }

    private void filter(VenueSearch search) {
        search.city().ifPresent(city -> when("venues.searchable(v.city)" + CONTAINS, city));
        search.text().ifPresent(text -> when(TEXT + CONTAINS, text));
        search.sportType().ifPresent(sport -> when("v.sport_types @> array[cast(? as text)]", sport.text()));
        search.indoor().ifPresent(indoor -> when("v.is_indoor = ?", indoor));
        search.parking().ifPresent(parking -> when("v.has_parking = ?", parking));
        search.minPrice().ifPresent(price -> when("v.price_per_hour >= ?", price));
        search.maxPrice().ifPresent(price -> when("v.price_per_hour <= ?", price));
        search.minCapacity().ifPresent(people -> when("v.capacity >= ?", people));
        search.ownerId().ifPresent(owner -> when("v.owner_id = ?", owner));
        search.status().ifPresent(status -> when("v.status = ?", status.text()));
    }

    private void when(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }
}
