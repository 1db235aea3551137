package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.LocalDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Numbers about the bookings of some days, each venue's days and hours by its own clock.
 *
 * @param days which days
 * @param byStatus how many bookings start in them, by the status that they have now; all statuses are there
 * @param made how many were made in them, whenever they start
 * @param cancelled how many were cancelled in them
 * @param noShows of how many it was said in them that nobody came
 * @param bookedMinutes how long courts were taken in them by bookings that were not cancelled
 * @param byDay the same day by day, the earliest first, without a gap
 * @param byHour the booked minutes by day of the week, Monday first, and hour of the day
 */
public record BookingStatistics(
        LocalDays days,
        Map<BookingStatus, Long> byStatus,
        long made,
        long cancelled,
        long noShows,
        long bookedMinutes,
        List<Day> byDay,
        List<List<Long>> byHour) {
    /** Copies what could change. */
    public BookingStatistics {
        byStatus = Map.copyOf(byStatus);
        byDay = List.copyOf(byDay);
        byHour = byHour.stream().map(List::copyOf).toList();
    }

    /**
     * One day.
     *
     * @param bookings how many start on it that were not cancelled
     * @param bookedMinutes how long courts are taken on it
     */
    public record Day(LocalDate date, long bookings, long bookedMinutes) {}
}
