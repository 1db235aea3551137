package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a booking at some time asks of a venue in some zone. It is said in the words of working hours, so that whoever
 * compares them needs to know nothing of clocks that change.
 *
 * @param time when it takes place
 * @param days each day that it takes a part of
 */
record Visit(TimeSpan time, List<Day> days) {
    private static final String MIDNIGHT = "24:00";

    /** The visits that may be booked now: none at a time that the clock skips, two at one that it shows twice. */
    static List<Visit> at(FreeTime wanted, ZoneId zone, Instant now) {
        return zone.getRules().getValidOffsets(wanted.at()).stream()
                .map(offset -> wanted.at().toInstant(offset))
                .filter(start -> BookableTime.mayStart(start, now))
                .map(start -> new TimeSpan(start, start.plus(wanted.duration())))
                .map(time -> of(time, zone))
                .toList();
    }

    private static Visit of(TimeSpan time, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(time.start(), zone);
        List<Day> days = Stream.iterate(first, day -> startOf(day, zone).isBefore(time.end()), day -> day.plusDays(1))
                .map(day -> new Day(
                        WorkingHours.keyOf(day),
                        day.equals(first) ? openingsBefore(time.start(), day, zone) : openingsAtStartOf(day, zone),
                        closing(time.end(), day, zone)))
                .toList();
        return new Visit(time, days);
    }

    // Bookings begin every half-hour from the opening on.
    private static List<String> openingsBefore(Instant start, LocalDate day, ZoneId zone) {
        return Stream.iterate(
                        start,
                        moment -> !moment.isBefore(startOf(day, zone)),
                        moment -> moment.minus(BookableTime.STEP))
                .flatMap(moment -> openingsAt(moment, day, zone))
                .toList();
    }

    private static List<String> openingsAtStartOf(LocalDate day, ZoneId zone) {
        return openingsAt(startOf(day, zone), day, zone).toList();
    }

    /** The times of a day that mean this moment in working hours: more than one where the clock skips some. */
    private static Stream<String> openingsAt(Instant moment, LocalDate day, ZoneId zone) {
        LocalDateTime clock = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(clock.minusMinutes(1));
        LocalDateTime earliest = change != null && change.isGap() ? change.getDateTimeBefore() : clock;
        return Stream.iterate(earliest, time -> !time.isAfter(clock), time -> time.plusMinutes(1))
                .filter(time -> time.toLocalDate().equals(day))
                .filter(time -> WorkingHours.moment(time, zone).equals(moment))
                .map(time -> time.toLocalTime().toString());
    }

    /** The earliest time of a day by which working hours close no earlier than at the end of the visit or the day. */
    private static String closing(Instant end, LocalDate day, ZoneId zone) {
        Instant endOfDay = startOf(day.plusDays(1), zone);
        Instant moment = end.isBefore(endOfDay) ? end : endOfDay;
        LocalDateTime clock = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(clock.minusMinutes(1));
        if (change != null && change.isGap()) {
            clock = change.getDateTimeBefore();
        } else if (WorkingHours.moment(clock, zone).isBefore(moment)) {
            clock = zone.getRules().getTransition(clock).getDateTimeBefore();
        }
        return clock.toLocalDate().equals(day) ? clock.toLocalTime().toString() : MIDNIGHT;
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return WorkingHours.moment(day.atTime(LocalTime.MIN), zone);
    }

    /**
     * What is asked of the working hours of one day.
     *
     * @param key how they name the day
     * @param openings one of these times they have to open at
     * @param closing this time or a later one they have to close at
     */
    record Day(String key, List<String> openings, String closing) {}
}
