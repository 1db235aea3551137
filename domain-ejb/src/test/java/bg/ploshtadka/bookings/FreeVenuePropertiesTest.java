package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.testing.TestDatabase;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.FreeTime;
import bg.ploshtadka.venues.RandomHours;
import bg.ploshtadka.venues.SearchedVenues;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.WorkingHours;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static bg.ploshtadka.bookings.BookingFixtures.OWNER;
import static bg.ploshtadka.bookings.BookingFixtures.euro;
import static org.assertj.core.api.Assertions.assertThat;

/** The search for venues that are free at some time against what each of them offers for the day. */
class FreeVenuePropertiesTest {
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_THE_HORIZON = 180 * MINUTES_OF_A_DAY;
    private static final SearchedVenues VENUES = new SearchedVenues(TestDatabase.migrated());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findsExactlyTheVenuesThatOfferTheTime(@ForAll("scenes") Scene scene) throws SQLException {
        Stored stored = Stored.of(scene.venues());

        assertThat(VENUES.found(scene.wanted(), scene.now())).isEqualTo(stored.offering(scene));
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return RandomHours.zones()
                .flatMap(zone -> Combinators.combine(RandomHours.days(zone), halfHours(), durations())
                        .flatAs((day, time, duration) -> Combinators.combine(
                                        venues(zone, day.atStartOfDay(zone).toInstant()), nows())
                                .as((venues, minutes) -> new Scene(
                                        venues,
                                        new FreeTime(day.atStartOfDay().plus(time), duration),
                                        day.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(minutes))))));
    }

    /** More often at night, when clocks change. */
    private static Arbitrary<Duration> halfHours() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(0, 9))
                .map(halves -> Duration.ofMinutes(30L * halves));
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(2, 48))
                .map(halves -> Duration.ofMinutes(30L * halves));
    }

    /** Mostly some days before, but also within the day or so long before that only a part of it is within reach. */
    private static Arbitrary<Integer> nows() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-9 * MINUTES_OF_A_DAY, -2 * MINUTES_OF_A_DAY)),
                Tuple.of(1, Arbitraries.integers().between(-MINUTES_OF_A_DAY, MINUTES_OF_A_DAY)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(-MINUTES_OF_THE_HORIZON, MINUTES_OF_A_DAY - MINUTES_OF_THE_HORIZON)));
    }

    private static Arbitrary<List<Place>> venues(ZoneId zone, Instant begin) {
        Arbitrary<ZoneId> zones =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(zone)), Tuple.of(1, RandomHours.zones()));
        Arbitrary<List<Taken>> taken = taken(begin).list().ofMaxSize(4);
        return Combinators.combine(zones, RandomHours.hours(), taken.list().ofMaxSize(2))
                .as(Place::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<Taken> taken(Instant begin) {
        return Combinators.combine(
                        Arbitraries.integers().between(-MINUTES_OF_A_DAY / 15, MINUTES_OF_A_DAY / 5),
                        Arbitraries.integers().between(1, MINUTES_OF_A_DAY / 30))
                .as((start, length) ->
                        new Taken(begin.plus(Duration.ofMinutes(15L * start)), Duration.ofMinutes(15L * length)));
    }

    /** Somebody looks, now, for one of these venues at a time. */
    record Scene(List<Place> venues, FreeTime wanted, Instant now) {}

    /** A venue, and by court when it is taken. */
    record Place(ZoneId zone, WorkingHours hours, List<List<Taken>> courts) {}

    /** A time that is taken, unless what it overlaps came first. */
    record Taken(Instant from, Duration duration) {
        TimeSpan time() {
            return new TimeSpan(from, from.plus(duration));
        }
    }

    /** The venues in the database, and the same for availability. */
    record Stored(List<BookableVenue> venues, List<OccupiedWindow> windows) {
        static Stored of(List<Place> places) throws SQLException {
            VENUES.clear();
            Stored stored = new Stored(new ArrayList<>(), new ArrayList<>());
            for (Place place : places) {
                stored.add(place);
            }
            return stored;
        }

        private void add(Place place) throws SQLException {
            UUID id = VENUES.venue(place.zone().getId(), place.hours());
            List<BookableCourt> courts = IntStream.range(0, place.courts().size())
                    .mapToObj(number -> new BookableCourt(UUID.randomUUID(), "Корт " + number, euro("12.50")))
                    .toList();
            venues.add(new BookableVenue(id, "Спортен център", OWNER, true, place.zone(), place.hours(), courts));
            for (int number = 0; number < courts.size(); number++) {
                UUID court = courts.get(number).id();
                VENUES.court(id, court, courts.get(number).name());
                for (Taken taken : place.courts().get(number)) {
                    take(court, taken.time());
                }
            }
        }

        private void take(UUID court, TimeSpan time) throws SQLException {
            if (windows.stream()
                    .noneMatch(window ->
                            window.courtId().equals(court) && window.time().overlaps(time))) {
                VENUES.take(court, time.start(), time.end());
                windows.add(new OccupiedWindow(court, time, OccupancyKind.UNAVAILABILITY));
            }
        }

        Set<UUID> offering(Scene scene) {
            Availability availability = new Availability();
            availability.venues = new Directory(venues);
            availability.occupancies = new Windows(windows);
            availability.clock = Clock.fixed(scene.now(), ZoneOffset.UTC);
            LocalDateTime at = scene.wanted().at();
            LocalDate day = at.toLocalDate();
            Set<UUID> offering = new HashSet<>();
            for (BookableVenue venue : venues) {
                availability.on(venue.id(), day, scene.wanted().duration(), Optional.empty()).stream()
                        .map(slot -> LocalDateTime.ofInstant(slot.time().start(), venue.zone()))
                        .filter(at::equals)
                        .forEach(start -> offering.add(venue.id()));
            }
            return offering;
        }
    }

    private static final class Directory extends VenueDirectory {
        private final List<BookableVenue> venues;

        Directory(List<BookableVenue> venues) {
            this.venues = venues;
        }

        @Override
        public Optional<BookableVenue> bookable(UUID venueId) {
            return venues.stream().filter(venue -> venue.id().equals(venueId)).findFirst();
        }
    }

    private static final class Windows extends Occupancies {
        private final List<OccupiedWindow> windows;

        Windows(List<OccupiedWindow> windows) {
            this.windows = windows;
        }

        @Override
        public List<OccupiedWindow> during(Collection<UUID> courtIds, TimeSpan time) {
            return windows.stream()
                    .filter(window ->
                            courtIds.contains(window.courtId()) && window.time().overlaps(time))
                    .toList();
        }
    }
}
