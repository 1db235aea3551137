package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.Caretaker;
import bg.ploshtadka.venues.RandomHours;
import bg.ploshtadka.venues.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static bg.ploshtadka.bookings.BookingFixtures.OWNER;
import static bg.ploshtadka.bookings.BookingFixtures.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The search for slots against a walk through every minute of the day. */
class SlotSearchPropertiesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_THE_HORIZON = 180 * MINUTES_OF_A_DAY;
    private static final List<BookableCourt> COURTS = IntStream.range(0, 3)
            .mapToObj(number -> new BookableCourt(UUID.randomUUID(), "Корт " + number, euro("12.50")))
            .toList();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void offersExactlyWhatAWalkThroughTheDayFindsFree(@ForAll("scenes") Scene scene) {
        assertThat(scene.offered()).isEqualTo(scene.foundByWalking());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void offersNothingThatTheRulesOfBookingRefuse(@ForAll("scenes") Scene scene) {
        assertThat(scene.offered()).allSatisfy(slot -> {
            assertThatCode(() -> BookingRules.check(slot.time(), scene.now())).doesNotThrowAnyException();
            assertThat(scene.hours().cover(slot.time(), scene.zone())).isTrue();
            assertThat(scene.taken())
                    .noneMatch(window -> window.time().overlaps(slot.time())
                            && slot.courts().stream()
                                    .anyMatch(court -> court.id().equals(window.courtId())));
        });
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return RandomHours.zones()
                .flatMap(zone -> RandomHours.days(zone)
                        .flatMap(day -> Combinators.combine(
                                        RandomHours.hours(),
                                        Arbitraries.integers().between(1, COURTS.size()),
                                        Arbitraries.integers()
                                                .between(2, 48)
                                                .map(halves -> Duration.ofMinutes(30L * halves)),
                                        nows().map(minutes -> beginOf(day, zone).plus(Duration.ofMinutes(minutes))),
                                        windows(beginOf(day, zone)).list().ofMaxSize(8))
                                .as((hours, courts, duration, now, taken) ->
                                        new Scene(hours, zone, day, COURTS.subList(0, courts), duration, now, taken))));
    }

    /** Some time before the day, in the middle of it, or so long before that only a part of it is within reach. */
    private static Arbitrary<Integer> nows() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-MINUTES_OF_THE_HORIZON, 0),
                Arbitraries.integers().between(0, MINUTES_OF_A_DAY),
                Arbitraries.integers().between(-MINUTES_OF_THE_HORIZON, MINUTES_OF_A_DAY - MINUTES_OF_THE_HORIZON));
    }

    private static Arbitrary<OccupiedWindow> windows(Instant begin) {
        return Combinators.combine(
                        Arbitraries.of(COURTS),
                        Arbitraries.integers().between(-MINUTES_OF_A_DAY, 2 * MINUTES_OF_A_DAY),
                        Arbitraries.integers().between(1, MINUTES_OF_A_DAY),
                        Arbitraries.of(OccupancyKind.class))
                .as((court, start, minutes, kind) -> {
                    Instant from = begin.plus(Duration.ofMinutes(start));
                    TimeSpan time = new TimeSpan(from, from.plus(Duration.ofMinutes(minutes)));
                    return new OccupiedWindow(court.id(), time, kind);
                });
    }

    private static Instant beginOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Somebody looks for slots of a duration on a day, while this is taken. */
    record Scene(
            WorkingHours hours,
            ZoneId zone,
            LocalDate day,
            List<BookableCourt> courts,
            Duration duration,
            Instant now,
            List<OccupiedWindow> taken) {
        /** What the search offers when it is given, as from the database, only what lies within its reach. */
        List<FreeSlot> offered() {
            BookableVenue venue =
                    new BookableVenue(UUID.randomUUID(), "Спортен център", OWNER, true, zone, hours, courts);
            SlotSearch search = new SlotSearch(venue, courts, duration, now);
            List<OccupiedWindow> withinReach = taken.stream()
                    .filter(window -> window.time().overlaps(search.reach(day)))
                    .toList();
            return search.on(day, withinReach);
        }

        /** Every half-hour after an opening, if it is not too early or too late and some court is free all the time. */
        List<FreeSlot> foundByWalking() {
            Caretaker caretaker = new Caretaker(hours, zone, day, day.plusDays(2));
            List<FreeSlot> found = new ArrayList<>();
            long minutesSinceOpening = 0;
            Instant end = beginOf(day.plusDays(1), zone);
            for (Instant minute = beginOf(day, zone); minute.isBefore(end); minute = minute.plus(MINUTE)) {
                minutesSinceOpening = caretaker.opensAt(minute) ? 0 : minutesSinceOpening + 1;
                TimeSpan slot = new TimeSpan(minute, minute.plus(duration));
                if (minutesSinceOpening % 30 == 0 && caretaker.isOpenDuring(slot) && isInTime(minute)) {
                    List<BookableCourt> free =
                            courts.stream().filter(court -> isFree(court, slot)).toList();
                    Stream.of(new FreeSlot(slot, free))
                            .filter(each -> !free.isEmpty())
                            .forEach(found::add);
                }
            }
            return found;
        }

        private boolean isInTime(Instant start) {
            long minutesAhead = Duration.between(now, start).toMinutes();
            return minutesAhead >= 0 && minutesAhead <= MINUTES_OF_THE_HORIZON;
        }

        private boolean isFree(BookableCourt court, TimeSpan slot) {
            List<TimeSpan> times = taken.stream()
                    .filter(window -> window.courtId().equals(court.id()))
                    .map(OccupiedWindow::time)
                    .toList();
            return Stream.iterate(slot.start(), slot.end()::isAfter, minute -> minute.plus(MINUTE))
                    .noneMatch(minute -> times.stream().anyMatch(time -> time.contains(minute)));
        }
    }
}
