package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;

/**
 * The slow and obvious model of working hours: a caretaker who looks at the clock on the wall every minute. He opens
 * when it first shows the opening time of the day or a later one, and closes when it first shows the closing time or a
 * later one, or another day. He is there from one local day to another and knows nothing outside of them.
 */
public final class Caretaker {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Instant begin;
    private final BitSet openMinutes = new BitSet();
    private final BitSet dayBegins = new BitSet();

    /** Watches a venue of these hours from the first day to the end of the last one. */
    public Caretaker(WorkingHours hours, ZoneId zone, LocalDate firstDay, LocalDate lastDay) {
        begin = firstDay.atStartOfDay(zone).toInstant();
        Instant end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate today = null;
        boolean closedForToday = false;
        for (Instant minute = begin; minute.isBefore(end); minute = minute.plus(MINUTE)) {
            LocalDateTime clock = LocalDateTime.ofInstant(minute, zone);
            if (!clock.toLocalDate().equals(today)) {
                today = clock.toLocalDate();
                closedForToday = false;
                dayBegins.set(number(minute));
            }
            closedForToday |= isAtOrAfterClosing(hours, clock);
            boolean openBefore = !dayBegins.get(number(minute)) && isOpenAt(minute.minus(MINUTE));
            if (!closedForToday && (openBefore || isAtOrAfterOpening(hours, clock))) {
                openMinutes.set(number(minute));
            }
        }
    }

    /** Whether the venue is open in the minute that begins then. */
    public boolean isOpenAt(Instant minute) {
        return !minute.isBefore(begin) && openMinutes.get(number(minute));
    }

    /** Whether he opens then: in this minute it is open, and it was not in the one before, or not on the same day. */
    public boolean opensAt(Instant minute) {
        return isOpenAt(minute) && (dayBegins.get(number(minute)) || !isOpenAt(minute.minus(MINUTE)));
    }

    /** Whether the venue is open in every single minute of a span. */
    public boolean isOpenDuring(TimeSpan span) {
        return openMinutes.nextClearBit(number(span.start())) >= number(span.end());
    }

    private static boolean isAtOrAfterOpening(WorkingHours hours, LocalDateTime clock) {
        OpeningTime today = opening(hours, clock);
        return today != null && timeOn(clock).compareTo(today.open()) >= 0;
    }

    private static boolean isAtOrAfterClosing(WorkingHours hours, LocalDateTime clock) {
        OpeningTime today = opening(hours, clock);
        return today == null || timeOn(clock).compareTo(today.close()) >= 0;
    }

    private static OpeningTime opening(WorkingHours hours, LocalDateTime clock) {
        if (hours.days().isEmpty()) {
            return new OpeningTime("00:00", "24:00");
        }
        int dayFromMonday = clock.getDayOfWeek().ordinal();
        OpeningTime otherDays = hours.days().get("default");
        return hours.days().getOrDefault(Integer.toString(dayFromMonday), otherDays);
    }

    private static String timeOn(LocalDateTime clock) {
        return clock.toLocalTime().toString();
    }

    private int number(Instant minute) {
        return Math.toIntExact(Duration.between(begin, minute).toMinutes());
    }
}
