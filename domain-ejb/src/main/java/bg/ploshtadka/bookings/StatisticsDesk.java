package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.venues.VenueClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

/** Counts bookings for owners and admins, in four statements however many there are. */
@Stateless
public class StatisticsDesk {
    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;
    private static final String MADE = "made";

    @Inject
    SqlReader sql;

    @Inject
    VenueClocks clocks;

    /**
     * What is asked for. Nothing is counted of a venue that is not the reader's to see.
     *
     * @throws DomainException if the reader may not have the wanted view
     */
    public BookingStatistics statistics(Actor reader, StatisticsWish wish) {
        BookingView view = BookingViews.ofVenues(reader, wish.view());
        StatisticsQuery query = new StatisticsQuery(
                clocks.during(wish.days()),
                Optional.of(reader.id()).filter(id -> view == BookingView.VENUE),
                wish.venueId());
        List<Starts> starts = sql.rows(query.starts(), Starts::of);
        List<Minutes> minutes = sql.rows(query.minutes(), Minutes::of);
        Map<String, Long> changes = changes(query);
        return new BookingStatistics(
                wish.days(),
                byStatus(starts),
                changes.getOrDefault(MADE, 0L),
                changes.getOrDefault(BookingStatus.CANCELLED.text(), 0L),
                changes.getOrDefault(BookingStatus.NO_SHOW.text(), 0L),
                minutes.stream()
                        .filter(Minutes::isTotal)
                        .mapToLong(Minutes::number)
                        .sum(),
                byDay(wish.days(), starts, minutes),
                byHour(minutes));
    }

    private Map<String, Long> changes(StatisticsQuery query) {
        return sql.rows(query.changes(), row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<BookingStatus, Long> byStatus(List<Starts> starts) {
        Map<BookingStatus, Long> numbers = new EnumMap<>(BookingStatus.class);
        Arrays.stream(BookingStatus.values()).forEach(status -> numbers.put(status, 0L));
        starts.forEach(some -> numbers.merge(some.status(), some.number(), Long::sum));
        return numbers;
    }

    private static List<BookingStatistics.Day> byDay(LocalDays days, List<Starts> starts, List<Minutes> minutes) {
        Map<LocalDate, Long> bookings = starts.stream()
                .filter(some -> some.status() != BookingStatus.CANCELLED)
                .collect(groupingBy(Starts::day, summingLong(Starts::number)));
        Map<LocalDate, Long> booked =
                minutes.stream().filter(Minutes::isOfDay).collect(toMap(Minutes::day, Minutes::number));
        return days.from()
                .datesUntil(days.to())
                .map(day ->
                        new BookingStatistics.Day(day, bookings.getOrDefault(day, 0L), booked.getOrDefault(day, 0L)))
                .toList();
    }

    private static List<List<Long>> byHour(List<Minutes> minutes) {
        Map<Integer, Long> booked =
                minutes.stream().filter(Minutes::isOfHour).collect(toMap(Minutes::place, Minutes::number));
        return IntStream.range(0, WEEKDAYS)
                .mapToObj(weekday -> IntStream.range(0, HOURS)
                        .mapToObj(hour -> booked.getOrDefault(weekday * HOURS + hour, 0L))
                        .toList())
                .toList();
    }

    private record Starts(LocalDate day, BookingStatus status, long number) {
        static Starts of(ResultSet row) throws SQLException {
            return new Starts(
                    row.getObject("day", LocalDate.class),
                    BookingStatus.of(row.getString("status")).orElseThrow(),
                    row.getLong("count"));
        }
    }

    /** In all, of a day, or of an hour of a day of the week; what is null does not matter. */
    private record Minutes(LocalDate day, Integer weekday, Integer hour, long number) {
        static Minutes of(ResultSet row) throws SQLException {
            return new Minutes(
                    row.getObject("day", LocalDate.class),
                    row.getObject("weekday", Integer.class),
                    row.getObject("hour", Integer.class),
                    row.getLong("minutes"));
        }

        boolean isOfDay() {
            return day != null;
        }

        boolean isOfHour() {
            return weekday != null;
        }

        boolean isTotal() {
            return !isOfDay() && !isOfHour();
        }

        int place() {
            return weekday * HOURS + hour;
        }
    }
}
