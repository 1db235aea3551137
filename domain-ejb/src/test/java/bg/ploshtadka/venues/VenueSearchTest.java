package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VenueSearchTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

    private final DataSource database = TestDatabase.migrated();
    private final VenueRows rows = new VenueRows(database);
    private final CountedStatements statements = new CountedStatements(database);
    private final VenueCatalogue catalogue = Catalogues.of(statements.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final VenueReader reader = catalogue.reader;

    private Actor owner;
    private Actor stranger;
    private Actor admin;

    @BeforeEach
    void prepare() throws SQLException {
        owner = new Actor(rows.account("owner"), Scope.OWNER);
        stranger = new Actor(rows.account("stranger"), Scope.OWNER);
        admin = new Actor(rows.account("admin"), Scope.expand(Scope.ADMIN));
    }

    @Test
    void showsEverybodyActiveVenuesOnly() throws SQLException {
        venue("active");
        venue("pending").set("status", "pending_approval");
        venue("inactive").set("status", "inactive");
        venue("deleted").set("deleted_at", "2027-01-01T00:00:00Z");

        assertThat(names(new Search(), Optional.empty())).containsExactly("active");
        assertThat(names(new Search(), Optional.of(stranger))).containsExactly("active");
    }

    @Test
    void showsOwnersTheirOwnVenuesToo() throws SQLException {
        venue("active");
        venue("pending").set("status", "pending_approval");

        assertThat(names(new Search(), Optional.of(owner))).containsExactlyInAnyOrder("active", "pending");
    }

    @Test
    void showsAdminsAllButDeletedVenues() throws SQLException {
        venue("active");
        venue("maintenance").set("status", "maintenance");
        venue("deleted").set("deleted_at", "2027-01-01T00:00:00Z");

        assertThat(names(new Search(), Optional.of(admin))).containsExactlyInAnyOrder("active", "maintenance");
    }

    @Test
    void countsTheActiveVenuesOfEachSport() throws SQLException {
        venue("one").set("sport_types", "{padel,tennis}");
        venue("other").set("sport_types", "{tennis}");
        venue("pending").set("sport_types", "{tennis,gym}").set("status", "pending_approval");
        venue("deleted").set("sport_types", "{padel}").set("deleted_at", "2027-01-01T00:00:00Z");

        statements.reset();

        assertThat(catalogue.sports())
                .containsExactly(new SportCount(SportType.TENNIS, 2), new SportCount(SportType.PADEL, 1));
        assertThat(statements.number()).isEqualTo(1);
    }

    @Test
    void filtersByStatusWithinWhatMayBeSeen() throws SQLException {
        venue("active");
        venue("pending").set("status", "pending_approval");
        Search pending = new Search();
        pending.status = VenueStatus.PENDING_APPROVAL;

        assertThat(names(pending, Optional.empty())).isEmpty();
        assertThat(names(pending, Optional.of(owner))).containsExactly("pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"София", "софия", "СОФИЯ", "офи"})
    void findsAPartOfTheCityInAnyCase(String city) throws SQLException {
        venue("in Sofia").set("city", "София");
        venue("in Varna").set("city", "Варна");
        Search search = new Search();
        search.city = city;

        assertThat(names(search)).containsExactly("in Sofia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "％", "С_фия", "С%я"})
    void takesWildcardsForWhatTheyAre(String city) throws SQLException {
        venue("in Sofia").set("city", "София");
        Search search = new Search();
        search.city = city;

        assertThat(names(search)).isEmpty();
    }

    @Test
    void findsAWildcardThatIsPartOfAName() throws SQLException {
        venue("100% sport");
        venue("1000 sport");
        Search search = new Search();
        search.text = "100% s";

        assertThat(names(search)).containsExactly("100% sport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ЗАЛА", "осветление", "пловдив"})
    void findsTextInNameDescriptionAndCity(String text) throws SQLException {
        venue("Голяма зала").set("description", "С нощно осветление").set("city", "Пловдив");
        venue("other");
        Search search = new Search();
        search.text = text;

        assertThat(names(search)).containsExactly("Голяма зала");
    }

    @Test
    void filtersBySport() throws SQLException {
        venue("football").set("sport_types", "{football}");
        venue("both").set("sport_types", "{football,tennis}");
        Search search = new Search();
        search.sport = SportType.TENNIS;

        assertThat(names(search)).containsExactly("both");
    }

    @Test
    void filtersByRoofAndParking() throws SQLException {
        venue("neither");
        venue("both").set("is_indoor", "true").set("has_parking", "true");
        Search indoor = new Search();
        indoor.indoor = true;
        Search withoutParking = new Search();
        withoutParking.parking = false;

        assertThat(names(indoor)).containsExactly("both");
        assertThat(names(withoutParking)).containsExactly("neither");
    }

    @Test
    void filtersByShowers() throws SQLException {
        venue("dry");
        venue("wet").set("has_showers", "true");
        Search withShowers = new Search();
        withShowers.showers = true;

        assertThat(names(withShowers)).containsExactly("wet");
    }

    @Test
    void filtersByPriceWithBothEndsIncluded() throws SQLException {
        for (String price : List.of("9.99", "10.00", "20.00", "20.01")) {
            venue(price).set("price_per_hour", price);
        }
        Search search = new Search();
        search.minPrice = new BigDecimal("10");
        search.maxPrice = new BigDecimal("20");

        assertThat(names(search)).containsExactlyInAnyOrder("10.00", "20.00");
    }

    @Test
    void filtersByCapacity() throws SQLException {
        venue("nine").set("capacity", "9");
        venue("ten").set("capacity", "10");
        Search search = new Search();
        search.minCapacity = 10;

        assertThat(names(search)).containsExactly("ten");
    }

    @Test
    void filtersByOwner() throws SQLException {
        venue("owner's");
        venue("stranger's").set("owner_id", stranger.id().toString());
        Search search = new Search();
        search.owner = stranger.id();

        assertThat(names(search)).containsExactly("stranger's");
    }

    @Test
    void findsWhatLiesWithinARadius() throws SQLException {
        venue("Varna").set("latitude", "43.2141").set("longitude", "27.9147");
        venue("Plovdiv").set("latitude", "42.1354").set("longitude", "24.7453");
        venue("Sofia").set("latitude", "42.6977").set("longitude", "23.3219");
        venue("nowhere");

        // Plovdiv is about 132.6 km from the middle of Sofia.
        assertThat(names(nearSofia("132"))).containsExactly("Sofia");
        assertThat(names(nearSofia("133"))).containsExactly("Sofia", "Plovdiv");
    }

    @Test
    void findsWhatLiesBeyondTheDateLine() throws SQLException {
        venue("west of it").set("latitude", "-16.8").set("longitude", "179.99");
        Search search = new Search();
        search.near =
                new Vicinity(new BigDecimal("-16.8"), new BigDecimal("-179.99"), Optional.of(new BigDecimal("5")));

        assertThat(names(search)).containsExactly("west of it");
    }

    @Test
    void sortsByDistanceWithoutARadius() throws SQLException {
        venue("Varna").set("latitude", "43.2141").set("longitude", "27.9147");
        venue("Sofia").set("latitude", "42.6977").set("longitude", "23.3219");
        venue("Plovdiv").set("latitude", "42.1354").set("longitude", "24.7453");
        Search search = nearSofia(null);

        assertThat(names(search)).containsExactly("Sofia", "Plovdiv", "Varna");
    }

    @Test
    void findsWhatLiesBeyondThePole() throws SQLException {
        venue("beyond the pole").set("latitude", "89.99").set("longitude", "170");
        Search search = new Search();
        search.near = new Vicinity(new BigDecimal("89.99"), new BigDecimal("-10"), Optional.of(new BigDecimal("3")));

        assertThat(names(search)).containsExactly("beyond the pole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00000000000000000001", "20016", "20100"})
    void findsWhatLiesExactlyHereInEveryRadius(String radiusKm) throws SQLException {
        venue("here").set("latitude", "42.6977").set("longitude", "23.3219");

        assertThat(names(nearSofia(radiusKm))).containsExactly("here");
    }

    @Test
    void findsTheOtherEndOfTheWorldInTheGreatestRadius() throws SQLException {
        venue("antipode").set("latitude", "-42.6977").set("longitude", "-156.6781");

        assertThat(names(nearSofia("20100"))).containsExactly("antipode");
        assertThat(names(nearSofia("20010"))).isEmpty();
    }

    @Test
    void showsEachVenueOfOnePlaceOnOnePage() throws SQLException {
        for (int i = 0; i < 7; i++) {
            venue("v" + i).set("latitude", "42.7").set("longitude", "23.3");
        }
        VenueQuery query = new VenueQuery(nearSofia(null).build(), Optional.empty(), NOW);

        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> reader.summaries(query.items(new PageRequest(number, 2))))
                        .flatMap(List::stream)
                        .map(VenueSummary::id))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void sortsByDistanceAsTheGreatCircleHasIt() throws SQLException {
        for (int i = 0; i < 200; i++) {
            venue("v" + i)
                    .set("latitude", String.valueOf(-89 + i * 0.89))
                    .set("longitude", String.valueOf(i * 67 % 360 - 180));
        }

        List<VenueSummary> found = reader.summaries(
                new VenueQuery(nearSofia(null).build(), Optional.empty(), NOW).items(new PageRequest(1, 100)));

        assertThat(found).hasSize(100).isSortedAccordingTo(Comparator.comparingDouble(VenueSearchTest::haversine));
    }

    @Test
    void sortsTheNewestFirst() throws SQLException {
        venue("old").set("created_at", "2026-01-01T00:00:00Z");
        venue("new").set("created_at", "2027-01-01T00:00:00Z");

        assertThat(names(new Search())).containsExactly("new", "old");
    }

    @Test
    void sortsByPriceAndRating() throws SQLException {
        venue("dear and good").set("price_per_hour", "30").set("rating", "4.8");
        venue("cheap and bad").set("price_per_hour", "10").set("rating", "2.1");
        Search byPrice = new Search();
        byPrice.sort = VenueSort.PRICE;
        Search byRating = new Search();
        byRating.sort = VenueSort.RATING;

        assertThat(names(byPrice)).containsExactly("cheap and bad", "dear and good");
        assertThat(names(byRating)).containsExactly("dear and good", "cheap and bad");
    }

    @Test
    void countsAllResultsAndShowsOnePage() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            venue("v" + i).set("created_at", "2027-01-0" + i + "T00:00:00Z");
        }
        VenueQuery query = new VenueQuery(new Search().build(), Optional.empty(), NOW);

        assertThat(reader.number(query.count())).isEqualTo(5);
        assertThat(reader.summaries(query.items(new PageRequest(2, 2))))
                .extracting(VenueSummary::name)
                .containsExactly("v3", "v2");
    }

    @Test
    void showsTheThumbnailOrElseTheFirstPicture() throws SQLException {
        UUID marked = venue("marked").set("price_per_hour", "1").id();
        rows.image(marked, "https://images.bg/1.jpg", false, 0);
        rows.image(marked, "https://images.bg/2.jpg", true, 1);
        UUID unmarked = venue("unmarked").set("price_per_hour", "2").id();
        rows.image(unmarked, "https://images.bg/4.jpg", false, 1);
        rows.image(unmarked, "https://images.bg/3.jpg", false, 0);
        venue("without").set("price_per_hour", "3");
        Search search = new Search();
        search.sort = VenueSort.PRICE;

        assertThat(find(search, Optional.empty()))
                .extracting(VenueSummary::thumbnail)
                .containsExactly(
                        Optional.of("https://images.bg/2.jpg"),
                        Optional.of("https://images.bg/3.jpg"),
                        Optional.empty());
    }

    @Test
    void readsEveryMemberOfASummary() throws SQLException {
        UUID id = venue("Клуб")
                .set("latitude", "42.5")
                .set("longitude", "23.25")
                .set("sport_types", "{tennis,padel}")
                .set("total_bookings", "12")
                .id();

        VenueSummary summary = find(new Search(), Optional.empty()).get(0);

        assertThat(summary.id()).isEqualTo(id);
        assertThat(summary.ownerId()).isEqualTo(owner.id());
        assertThat(summary.totalBookings()).isEqualTo(12);
        assertThat(summary.sportTypes()).isEqualTo(Set.of(SportType.TENNIS, SportType.PADEL));
        assertThat(summary.pricePerHour().amount()).isEqualByComparingTo("25");
        assertThat(summary.latitude())
                .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("42.5"));
        assertThat(summary.longitude())
                .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("23.25"));
    }

    @Test
    void findsCitiesAndTextInBothAlphabets() throws SQLException {
        venue("Зала Щастие").set("city", "Велико Търново");
        venue("Court Zhar").set("city", "Sofia");

        assertThat(names(inCity("veliko TURNOVO"))).containsExactly("Зала Щастие");
        assertThat(names(inCity("софия"))).containsExactly("Court Zhar");
        assertThat(names(inCity("Sofiya"))).containsExactly("Court Zhar");
        assertThat(names(inCity("Vidin"))).isEmpty();
        assertThat(names(about("shtastie"))).containsExactly("Зала Щастие");
        assertThat(names(about("ЖАР"))).containsExactly("Court Zhar");
    }

    @Test
    void findsNothingThatOnlyStandsAcrossTwoTexts() throws SQLException {
        venue("First").set("description", "second text").set("city", "Third");

        assertThat(names(about("first second"))).isEmpty();
        assertThat(names(about("text"))).containsExactly("First");
    }

    @Test
    void readsManyInTheOrderAskedForAndEachOnce() throws SQLException {
        UUID first = venue("first").id();
        UUID second = venue("second").id();
        UUID hidden = venue("hidden").set("status", "maintenance").id();
        List<UUID> ids = List.of(second, Identifiers.next(), first, hidden, second);

        assertThat(catalogue.summaries(ids, Optional.empty()))
                .extracting(VenueSummary::id)
                .containsExactly(second, first);
        assertThat(catalogue.summaries(ids, Optional.of(stranger)))
                .extracting(VenueSummary::id)
                .containsExactly(second, first);
        assertThat(catalogue.summaries(ids, Optional.of(owner)))
                .extracting(VenueSummary::id)
                .containsExactly(second, first, hidden);
        assertThat(catalogue.summaries(List.of(), Optional.of(admin))).isEmpty();
    }

    @Test
    void costsVersionCountAndPageWhateverTheSizeOfThePage() throws SQLException {
        for (int i = 0; i < 30; i++) {
            UUID id = venue("v" + i)
                    .set("latitude", "42.7")
                    .set("longitude", "23.3")
                    .id();
            rows.image(id, "https://images.bg/" + i + ".jpg", true, 0);
        }
        Search text = about("v");
        Search sport = new Search();
        sport.sport = SportType.FOOTBALL;

        for (Search search : List.of(new Search(), text, sport, inCity("town"), nearSofia(null), nearSofia("50"))) {
            assertThat(statementsOf(search, 1)).isEqualTo(3);
            assertThat(statementsOf(search, 30)).isEqualTo(2); // The count is remembered.
        }
    }

    @Test
    void readsManyByOneStatement() throws SQLException {
        List<UUID> ids = List.of(venue("v1").id(), venue("v2").id(), venue("v3").id());

        statements.reset();
        assertThat(catalogue.summaries(ids, Optional.of(admin))).hasSize(3);

        assertThat(statements.number()).isEqualTo(1);
    }

    private int statementsOf(Search search, int size) {
        statements.reset();
        assertThat(catalogue
                        .search(search.build(), Optional.of(stranger), new PageRequest(1, size))
                        .items())
                .hasSize(size);
        return statements.number();
    }

    private static double haversine(VenueSummary venue) {
        double latitude = Math.toRadians(venue.latitude().orElseThrow().doubleValue());
        double longitude = Math.toRadians(venue.longitude().orElseThrow().doubleValue());
        double hereLatitude = Math.toRadians(42.6977);
        double hereLongitude = Math.toRadians(23.3219);
        return Math.pow(Math.sin((latitude - hereLatitude) / 2), 2)
                + Math.cos(latitude) * Math.cos(hereLatitude) * Math.pow(Math.sin((longitude - hereLongitude) / 2), 2);
    }

    private static Search inCity(String city) {
        Search search = new Search();
        search.city = city;
        return search;
    }

    private static Search about(String text) {
        Search search = new Search();
        search.text = text;
        return search;
    }

    private VenueRows.Row venue(String name) throws SQLException {
        return rows.venue(owner.id(), name);
    }

    private List<String> names(Search search) {
        return names(search, Optional.empty());
    }

    private List<String> names(Search search, Optional<Actor> viewer) {
        return find(search, viewer).stream().map(VenueSummary::name).toList();
    }

    private List<VenueSummary> find(Search search, Optional<Actor> viewer) {
        return reader.summaries(new VenueQuery(search.build(), viewer, NOW).items(FIRST_PAGE));
    }

    private static Search nearSofia(String radiusKm) {
        return new Search().nearSofia(radiusKm).by(VenueSort.DISTANCE);
    }
}
