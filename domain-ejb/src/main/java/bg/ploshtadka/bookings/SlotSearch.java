package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the times of one local day at which a venue can be booked for so long. Starts stand every half-hour from each
 * opening on, in time that really passes: a day on which the clocks change has 23 or 25 hours.
 */
final class SlotSearch {
    private final BookableVenue venue;
    private final List<BookableCourt> courts;
    private final Duration duration;
    private final Instant now;

    SlotSearch(BookableVenue venue, List<BookableCourt> courts, Duration duration, Instant now) {
        this.venue = venue;
        this.courts = courts;
        this.duration = duration;
        this.now = now;
    }

    /** Everything that could matter for a day: it, and what a booking that starts in it may reach into. */
    TimeSpan reach(LocalDate day) {
        Instant start = day.atStartOfDay(venue.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(venue.zone()).toInstant();
        return new TimeSpan(start, end.plus(duration));
    }

    /** The slots of a day, the earliest first, given all that is occupied within its {@link #reach}. */
    List<FreeSlot> on(LocalDate day, List<OccupiedWindow> occupied) {
        Map<UUID, List<TimeSpan>> taken = occupied.stream()
                .collect(Collectors.groupingBy(
                        OccupiedWindow::courtId, Collectors.mapping(OccupiedWindow::time, Collectors.toList())));
        return venue.workingHours().openOn(day, venue.zone()).stream()
                .flatMap(this::startsWithin)
                .filter(start -> BookableTime.mayStart(start, now))
                .map(start -> new TimeSpan(start, start.plus(duration)))
                .filter(slot -> venue.workingHours().cover(slot, venue.zone()))
                .map(slot -> new FreeSlot(slot, freeCourts(slot, taken)))
                .filter(slot -> !slot.courts().isEmpty())
                .toList();
    }

    private Stream<Instant> startsWithin(TimeSpan opening) {
        return Stream.iterate(
                opening.start(), start -> start.isBefore(opening.end()), start -> start.plus(BookableTime.STEP));
    }

    private List<BookableCourt> freeCourts(TimeSpan slot, Map<UUID, List<TimeSpan>> taken) {
        return courts.stream()
                .filter(court ->
                        taken.getOrDefault(court.id(), List.of()).stream().noneMatch(slot::overlaps))
                .toList();
    }
}
