package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.QueryPlan;
import bg.ploshtadka.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Among 10,000 venues with 50,000 images every search finds its page, and its total, by indexes. */
class VenueScaleTest {
    private static final DataSource DATABASE = TestDatabase.empty();
    private static final List<PageRequest> PAGES =
            List.of(new PageRequest(1, 20), new PageRequest(1, 100), new PageRequest(400, 20));

    /** Two booked hours of each court; nothing looks at the bookings themselves. */
    private static final String BOOKINGS = """
            set session_replication_role = replica;
            insert into bookings.occupancy (id, court_id, during, kind, booking_id)
            select gen_random_uuid(), c.id, tstzrange(start, start + interval '1 hour'), 'booking', gen_random_uuid()
            from venues.court c, unnest(array[timestamptz '2027-02-03 16:00Z', '2027-02-04 16:00Z']) as start
            on conflict do nothing
            """;

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final int MAX_VACUUMS = 20;

    private static Map<String, Optional<Actor>> viewers;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        Flyway.configure().dataSource(DATABASE).load().migrate();
        try (InputStream script = VenueScaleTest.class.getResourceAsStream("/scale/venues.sql");
                Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute(BOOKINGS);
            vacuum(statement);
        }
        Actor owner = new Actor(ownerOfSome(), Scope.OWNER);
        viewers = Map.of(
                "nobody", Optional.empty(),
                "an owner", Optional.of(owner),
                "an admin", Optional.of(new Actor(UUID.randomUUID(), Scope.expand(Scope.ADMIN))));
    }

    static Stream<Wanted> searches() {
        return Stream.of(
                new Wanted("newest", Search::new),
                new Wanted("price", () -> new Search().by(VenueSort.PRICE)),
                new Wanted("rating", () -> new Search().by(VenueSort.RATING)),
                new Wanted("rare word", () -> about("Скуош")),
                new Wanted("common word", () -> about("osvetlenie")),
                new Wanted("rare word by price", () -> about("skuosh").by(VenueSort.PRICE)),
                new Wanted("great city", () -> in("Sofia")),
                new Wanted("small city", () -> in("видин")),
                new Wanted("sport", () -> playing(SportType.FOOTBALL)),
                new Wanted("sport by price", () -> playing(SportType.PADEL).by(VenueSort.PRICE)),
                new Wanted("prices", () -> between("20", "25.50")),
                new Wanted("prices by price", () -> between("20", "25.50").by(VenueSort.PRICE)),
                new Wanted("within a radius", () -> new Search().nearSofia("5")),
                new Wanted(
                        "within a radius, nearest",
                        () -> new Search().nearSofia("5").by(VenueSort.DISTANCE)),
                new Wanted(
                        "within a huge radius",
                        () -> new Search().nearSofia("500").by(VenueSort.DISTANCE)),
                new Wanted("nearest", () -> new Search().nearSofia(null).by(VenueSort.DISTANCE)),
                new Wanted("with a place, newest", () -> new Search().nearSofia(null)));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsAPageWithoutReadingAWholeTable(Wanted wanted) {
        for (Optional<Actor> viewer : viewers.values()) {
            VenueQuery query = new VenueQuery(wanted.search().get().build(), viewer, NOW);
            for (PageRequest page : PAGES) {
                assertThat(planOf(query.items(page)))
                        .contains("Index")
                        .contains("Index Only Scan using image_face")
                        .doesNotContain("Seq Scan");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void countsResultsWithoutReadingAWholeTable(Wanted wanted) {
        for (Optional<Actor> viewer : viewers.values()) {
            assertThat(planOf(new VenueQuery(wanted.search().get().build(), viewer, NOW).count()))
                    .contains("Index")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void findsTheNearestWithoutSortingAll() {
        for (Optional<Actor> viewer : viewers.values()) {
            Search nearest = new Search().nearSofia(null).by(VenueSort.DISTANCE);

            assertThat(planOf(new VenueQuery(nearest.build(), viewer, NOW).items(PAGES.get(0))))
                    .contains("Order By: (place <-> ");
        }
    }

    static Stream<Wanted> searchesForFreeVenues() {
        return Stream.of(
                new Wanted("free", () -> new Search().freeAt("2027-02-03T18:00")),
                new Wanted(
                        "free, by price", () -> new Search().by(VenueSort.PRICE).freeAt("2027-02-03T18:00")),
                new Wanted("free in a city", () -> in("видин").freeAt("2027-02-03T18:00")),
                new Wanted("free for a sport", () -> playing(SportType.PADEL).freeAt("2027-02-03T18:00")),
                new Wanted(
                        "free nearby",
                        () -> new Search().nearSofia("5").by(VenueSort.DISTANCE).freeAt("2027-02-03T18:00")));
    }

    @ParameterizedTest
    @MethodSource("searchesForFreeVenues")
    void findsFreeVenuesByTheIndexThatKeepsBookingsApart(Wanted wanted) {
        for (Optional<Actor> viewer : viewers.values()) {
            VenueQuery query = new VenueQuery(wanted.search().get().build(), viewer, NOW);
            for (SqlText statement : List.of(query.items(PAGES.get(0)), query.count())) {
                assertThat(planOf(statement))
                        .containsPattern("using court_\\w+ on court")
                        .containsPattern("using occupancy_no_overlap.*\\s+Index Cond: .*court_id = .* AND .*during && ")
                        .doesNotContain("Seq Scan on occupancy")
                        .doesNotContain("Seq Scan on court");
            }
            assertThat(planOf(query.items(PAGES.get(0)))).doesNotContain("Seq Scan");
        }
    }

    @Test
    void countsSportsFromAnIndexAlone() {
        assertThat(planOf(VenueQuery.sports())).contains("Index Only Scan").doesNotContain("Seq Scan");
    }

    @Test
    void readsManyByTheirIds() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(100).toList();

        assertThat(planOf(VenueQuery.of(ids, Optional.empty()))).doesNotContain("Seq Scan");
    }

    @Test
    void readsAVenueWithItsCourtsByAnIndex() {
        SqlText venue = new SqlText()
                .add(
                        "select * from venues.venue v left join venues.court c on c.venue_id = v.id where v.id in (?)",
                        UUID.randomUUID());

        assertThat(planOf(venue)).containsPattern("using court_venue on court.*\\s+Index Cond: .*venue_id = ");
    }

    @Test
    void isFilledAsPromised() throws SQLException {
        assertThat(number("select count(*) from venues.venue")).isEqualTo(10_000);
        assertThat(number("select count(*) from venues.image")).isEqualTo(50_000);
        assertThat(number("select count(*) from venues.venue where status <> 'active'"))
                .isEqualTo(1_000);
        assertThat(number("select count(*) from venues.unavailability")).isEqualTo(2_000);
        assertThat(number("select count(distinct city) from venues.venue")).isGreaterThan(40);
    }

    /** As the server does by itself after a while. Right after the commit not all rows count as seen by everybody. */
    private static void vacuum(Statement statement) throws SQLException {
        for (int attempt = 0; attempt < MAX_VACUUMS; attempt++) {
            statement.execute("checkpoint");
            statement.execute("vacuum (analyze)");
            try (ResultSet row = statement.executeQuery(
                    "select relallvisible = relpages from pg_class where oid = 'venues.venue'::regclass")) {
                row.next();
                if (row.getBoolean(1)) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The vacuum does not get through");
    }

    private static Search about(String text) {
        Search search = new Search();
        search.text = text;
        return search;
    }

    private static Search in(String city) {
        Search search = new Search();
        search.city = city;
        return search;
    }

    private static Search playing(SportType sport) {
        Search search = new Search();
        search.sport = sport;
        return search;
    }

    private static Search between(String least, String most) {
        Search search = new Search();
        search.minPrice = new BigDecimal(least);
        search.maxPrice = new BigDecimal(most);
        return search;
    }

    private static UUID ownerOfSome() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id from users.account where username = 'scale-owner-1'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String planOf(SqlText query) {
        return QueryPlan.of(DATABASE, query);
    }

    /** A search with a name for the report. */
    private record Wanted(String name, Supplier<Search> search) {
        @Override
        public String toString() {
            return name;
        }
    }
}
