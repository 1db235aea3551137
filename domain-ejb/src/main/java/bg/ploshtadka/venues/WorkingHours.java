package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a venue is open, day by day of the week, in the venue's local time. Without any entry it is always open;
 * otherwise a day without an entry of its own goes by the entry {@code default}, and without that it is closed.
 *
 * @param days the openings by day: {@code 0} is Monday, {@code 6} Sunday, {@code default} every other day
 */
public record WorkingHours(SortedMap<String, OpeningTime> days) {
    /** How the days are named. */
    public static final String DAY_PATTERN = "[0-6]|default";

    private static final String OTHER_DAYS = "default";
    private static final Set<String> DAYS = Set.of("0", "1", "2", "3", "4", "5", "6", OTHER_DAYS);

    /** Open all the time. */
    public static final WorkingHours ALWAYS = of(Map.of());

    /**
     * Copies the days.
     *
     * @throws IllegalArgumentException if one of them is not a day
     */
    public WorkingHours {
        if (!DAYS.containsAll(days.keySet())) {
            throw new IllegalArgumentException("Days are 0 to 6 and default");
        }
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The working hours of these days, named as in {@link #days()}. */
    public static WorkingHours of(Map<String, OpeningTime> days) {
        return new WorkingHours(new TreeMap<>(days));
    }

    /** Whether the venue is open during the whole span; days that meet at midnight join. */
    public boolean cover(TimeSpan span, ZoneId zone) {
        Instant coveredUntil = span.start();
        LocalDate lastDay = span.end().atZone(zone).toLocalDate();
        LocalDate day = span.start().atZone(zone).toLocalDate();
        while (coveredUntil.isBefore(span.end()) && !day.isAfter(lastDay)) {
            for (TimeSpan open : openOn(day, zone)) {
                coveredUntil = open.contains(coveredUntil) ? open.end() : coveredUntil;
            }
            day = day.plusDays(1);
        }
        return !coveredUntil.isBefore(span.end());
    }

    /**
     * The opening of one local day; nothing on a day the venue is closed. Where the clocks are put forward over an
     * opening or closing time, it falls on the moment of the change; where they are put back and the time comes twice,
     * the first one counts.
     */
    public List<TimeSpan> openOn(LocalDate day, ZoneId zone) {
        if (days.isEmpty()) {
            return between(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), zone);
        }
        return openingOf(day)
                .map(opening -> between(opening.opensOn(day), opening.closesOn(day), zone))
                .orElse(List.of());
    }

    private Optional<OpeningTime> openingOf(LocalDate day) {
        return Optional.ofNullable(days.getOrDefault(keyOf(day), days.get(OTHER_DAYS)));
    }

    /** How a day is named that has an entry of its own. */
    static String keyOf(LocalDate day) {
        return String.valueOf(day.getDayOfWeek().getValue() - 1);
    }

    private static List<TimeSpan> between(LocalDateTime opens, LocalDateTime closes, ZoneId zone) {
        Instant start = moment(opens, zone);
        Instant end = moment(closes, zone);
        return end.isAfter(start) ? List.of(new TimeSpan(start, end)) : List.of();
    }

    /** When the clock first shows this time or, if it never does, a later one. */
    static Instant moment(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
