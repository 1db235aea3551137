package bg.ploshtadka.venues;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** The time zones that a venue may lie in. */
public final class TimeZones {
    /** Their ids: the regions of the time zone database. The mail library adds rules under names of its own to them. */
    public static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("ical4j"))
            .collect(Collectors.toUnmodifiableSet());

    private TimeZones() {}
}
