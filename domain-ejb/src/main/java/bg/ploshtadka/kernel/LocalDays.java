package bg.ploshtadka.kernel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Some days of the calendar, the same wherever one is; which moments they are depends on the zone.
 *
 * @param from the first day
 * @param to the first day after them, later than {@code from}
 */
public record LocalDays(LocalDate from, LocalDate to) {
    /** The most days that numbers are asked for at once. */
    public static final int MOST = 400;

    /**
     * Refuses no days, and too many.
     *
     * @throws IllegalArgumentException unless there are 1 to {@link #MOST} of them
     */
    public LocalDays {
        long number = ChronoUnit.DAYS.between(from, to);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("There are 1 to " + MOST + " days");
        }
    }

    /** When they are in a zone; a day on which the clocks change is shorter or longer than others. */
    public TimeSpan in(ZoneId zone) {
        return new TimeSpan(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
}
