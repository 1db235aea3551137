package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The search for venues that are free at some time. Wednesday is the third of February. */
class FreeVenueTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private final DataSource database = TestDatabase.migrated();
    private final VenueRows rows = new VenueRows(database);
    private final CountedStatements statements = new CountedStatements(database);
    private final VenueCatalogue catalogue = Catalogues.of(statements.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));

    private Actor owner;

    @BeforeEach
    void prepare() throws SQLException {
        owner = new Actor(rows.account("owner"), Scope.OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-03T08:00, 60, true",
        "2027-02-03T07:30, 60, false",
        "2027-02-03T21:00, 60, true",
        "2027-02-03T21:30, 60, false",
        "2027-02-03T08:00, 840, true",
        "2027-02-03T08:00, 870, false",
    })
    void findsWhatIsOpenAllThatTime(String at, long minutes, boolean found) throws SQLException {
        open("{\"default\": {\"open\": \"08:00\", \"close\": \"22:00\"}}");

        assertThat(isFound(lasting(minutes, at))).isEqualTo(found);
    }

    @Test
    void takesADayWithoutHoursForClosed() throws SQLException {
        open("{\"2\": {\"open\": \"08:00\", \"close\": \"22:00\"}}");

        assertThat(isFound(new Search().freeAt("2027-02-03T18:00"))).isTrue();
        assertThat(isFound(new Search().freeAt("2027-02-04T18:00"))).isFalse();
    }

    @Test
    void takesHoursWithoutAnyDayForAlwaysOpen() throws SQLException {
        open("{}");

        assertThat(isFound(lasting(1440, "2027-02-03T18:30"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24:00, 00:00, true", "23:59, 00:00, false", "24:00, 00:01, false"})
    void goesOverMidnightWhereBothDaysAreOpen(String close, String open, boolean found) throws SQLException {
        open("{\"2\": {\"open\": \"20:00\", \"close\": \"%s\"}, \"3\": {\"open\": \"%s\", \"close\": \"02:00\"}}"
                .formatted(close, open));

        assertThat(isFound(lasting(120, "2027-02-03T23:00"))).isEqualTo(found);
    }

    @Test
    void findsNothingAtATimeAtWhichNoBookingBegins() throws SQLException {
        open("{\"default\": {\"open\": \"08:15\", \"close\": \"22:00\"}}");

        assertThat(isFound(new Search().freeAt("2027-02-03T18:00"))).isFalse();
    }

    @Test
    void findsAVenueAsLongAsOneCourtIsFree() throws SQLException {
        UUID venue = rows.venue(owner.id(), "venue").id();
        UUID first = rows.court(venue, "first");
        UUID second = rows.court(venue, "second");
        Search search = new Search().freeAt("2027-02-03T18:00");

        rows.take(first, "2027-02-03T15:30:00Z", "2027-02-03T16:30:00Z");
        assertThat(isFound(search)).isTrue();
        rows.take(second, "2027-02-03T16:59:00Z", "2027-02-03T18:00:00Z");
        assertThat(isFound(search)).isFalse();
    }

    @Test
    void findsAVenueBetweenWhatAdjoins() throws SQLException {
        UUID court = open("{}");
        rows.take(court, "2027-02-03T15:00:00Z", "2027-02-03T16:00:00Z");
        rows.take(court, "2027-02-03T17:00:00Z", "2027-02-03T18:00:00Z");

        assertThat(isFound(new Search().freeAt("2027-02-03T18:00"))).isTrue();
    }

    @Test
    void looksAtCourtsOnlyOnWhichTheSportIsPlayed() throws SQLException {
        UUID venue = rows.venue(owner.id(), "venue")
                .set("sport_types", "{football,tennis}")
                .id();
        rows.setCourt(rows.court(venue, "free"), "sport_types", "{football}");
        UUID taken = rows.court(venue, "taken");
        rows.take(taken, "2027-02-03T16:00:00Z", "2027-02-03T17:00:00Z");

        assertThat(isFound(playing(SportType.FOOTBALL))).isTrue();
        assertThat(isFound(playing(SportType.TENNIS))).isFalse();
        rows.court(venue, "for everything");
        assertThat(isFound(playing(SportType.TENNIS))).isTrue();
    }

    @Test
    void findsNoVenueWhoseCourtsAreGone() throws SQLException {
        rows.setCourt(open("{}"), "deleted_at", "2027-01-01T00:00:00Z");

        assertThat(isFound(new Search().freeAt("2027-02-03T18:00"))).isFalse();
    }

    @Test
    void findsActiveVenuesOnlyWhoeverLooks() throws SQLException {
        UUID venue =
                rows.venue(owner.id(), "venue").set("status", "maintenance").id();
        rows.court(venue, "court");

        assertThat(found(new Search().freeAt("2027-02-03T18:00"), Optional.of(owner)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01T11:30, false",
        "2027-02-01T12:00, true",
        "2027-07-31T13:00, true",
        "2027-07-31T13:30, false",
        "1970-01-01T00:00, false",
        "2199-12-31T23:30, false",
    })
    void findsNothingInThePastOrTooFarAhead(String at, boolean found) throws SQLException {
        open("{}");

        assertThat(isFound(new Search().freeAt(at))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Sofia, 2027-03-28T02:30, 2027-03-28T00:30:00Z, true",
        "Europe/Sofia, 2027-03-28T03:00, 2027-03-28T01:00:00Z, false",
        "Europe/Sofia, 2027-03-28T03:30, 2027-03-28T01:30:00Z, false",
        "Europe/Sofia, 2027-03-28T04:00, 2027-03-28T01:00:00Z, true",
        "America/New_York, 2027-03-28T03:30, 2027-03-28T07:30:00Z, true",
        "Asia/Kathmandu, 2027-03-28T03:30, 2027-03-27T21:45:00Z, true",
    })
    void meansTheClockOnTheWallOfTheVenue(String zone, String at, String moment, boolean found) throws SQLException {
        UUID venue = rows.venue(owner.id(), "venue").set("time_zone", zone).id();
        UUID court = rows.court(venue, "court");

        assertThat(isFound(new Search().freeAt(at))).isEqualTo(found);
        rows.take(court, moment, Instant.parse(moment).plusSeconds(60).toString());
        assertThat(isFound(new Search().freeAt(at))).isFalse();
    }

    @Test
    void takesEitherOfTwoTimesThatTheClockShowsTwice() throws SQLException {
        catalogue.clock = Clock.fixed(Instant.parse("2027-10-01T00:00:00Z"), ZoneOffset.UTC);
        UUID court = open("{}");
        Search search = new Search().freeAt("2027-10-31T03:00");

        rows.take(court, "2027-10-31T00:00:00Z", "2027-10-31T01:00:00Z");
        assertThat(isFound(search)).isTrue();
        rows.take(court, "2027-10-31T01:00:00Z", "2027-10-31T01:30:00Z");
        assertThat(isFound(search)).isFalse();
    }

    @Test
    void costsTwoStatementsHoweverManyVenuesThereAre() throws SQLException {
        for (int i = 0; i < 20; i++) {
            open("{}");
        }

        statements.reset();
        assertThat(found(new Search().freeAt("2027-02-03T18:00"), Optional.empty()))
                .hasSize(20);
        assertThat(statements.number()).isEqualTo(2);
    }

    private UUID open(String hours) throws SQLException {
        UUID venue = rows.venue(owner.id(), "venue").set("working_hours", hours).id();
        return rows.court(venue, "court");
    }

    private static Search playing(SportType sport) {
        Search search = new Search().freeAt("2027-02-03T18:00");
        search.sport = sport;
        return search;
    }

    private static Search lasting(long minutes, String at) {
        Search search = new Search().freeAt(at);
        search.free = new FreeTime(search.free.at(), Duration.ofMinutes(minutes));
        return search;
    }

    private boolean isFound(Search search) {
        return !found(search, Optional.empty()).isEmpty();
    }

    private List<VenueSummary> found(Search search, Optional<Actor> viewer) {
        Page<VenueSummary> page = catalogue.search(search.build(), viewer, new PageRequest(1, 100));
        assertThat(page.items()).hasSize((int) page.total());
        return page.items();
    }
}
