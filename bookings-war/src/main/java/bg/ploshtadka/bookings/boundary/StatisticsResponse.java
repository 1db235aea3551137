package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingStatistics;
import bg.ploshtadka.bookings.BookingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers about bookings, as owners and admins read them. */
@Schema(description = "Numbers about the bookings of some days, by the clock of each venue")
public record StatisticsResponse(
        @Schema(description = "The first day") LocalDate from,
        @Schema(description = "The first day after them") LocalDate to,

        @Schema(description = "How many bookings start in these days, by the status that they have now")
        StatusNumbers byStatus,

        @Schema(description = "How many were made in these days, whenever they start")
        long made,

        @Schema(description = "How many were cancelled in these days, whenever they start")
        long cancelled,

        @Schema(description = "Of how many it was said in these days that nobody came")
        long noShows,

        @Schema(description = "For how many minutes of these days courts are taken")
        long bookedMinutes,

        @Schema(description = "Each of the days, the earliest first")
        List<BookedDay> days,

        @Schema(
                description = "The booked minutes by day of the week, Monday first, and hour, 0 to 23; the minutes of "
                        + "a booking stand in each of its hours")
        List<List<Long>> heatMap) {
    static StatisticsResponse from(BookingStatistics statistics) {
        return new StatisticsResponse(
                statistics.days().from(),
                statistics.days().to(),
                StatusNumbers.from(statistics.byStatus()),
                statistics.made(),
                statistics.cancelled(),
                statistics.noShows(),
                statistics.bookedMinutes(),
                statistics.byDay().stream().map(BookedDay::from).toList(),
                statistics.byHour());
    }

    /** How many bookings have which status. */
    @Schema(description = "How many bookings have which status")
    public record StatusNumbers(long pending, long confirmed, long completed, long cancelled, long noShow) {
        static StatusNumbers from(Map<BookingStatus, Long> numbers) {
            return new StatusNumbers(
                    numbers.get(BookingStatus.PENDING),
                    numbers.get(BookingStatus.CONFIRMED),
                    numbers.get(BookingStatus.COMPLETED),
                    numbers.get(BookingStatus.CANCELLED),
                    numbers.get(BookingStatus.NO_SHOW));
        }
    }

    /** One day. */
    @Schema(description = "One day")
    public record BookedDay(
            LocalDate date,

            @Schema(description = "How many bookings start on it that are not cancelled")
            long bookings,

            @Schema(description = "For how many of its minutes courts are taken")
            long bookedMinutes) {
        static BookedDay from(BookingStatistics.Day day) {
            return new BookedDay(day.date(), day.bookings(), day.bookedMinutes());
        }
    }
}
