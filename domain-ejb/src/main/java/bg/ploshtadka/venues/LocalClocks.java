package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import static java.util.stream.Collectors.joining;

/**
 * What the clocks of several zones show during some days, for SQL: a table {@code clock} with a row for each stretch of
 * time between two changes of a zone's clocks. By the rules of the Java platform, as everything else that has to do with
 * local time: the database's own may be of another year.
 */
public final class LocalClocks {
    private static final String TABLE = """
            clock as (
                select zone, since, until, ahead * interval '1 second' as ahead
                from unnest(cast(? as text[]), cast(? as timestamptz[]), cast(? as timestamptz[]), cast(? as integer[]))
                    as stretch (zone, since, until, ahead))
            """;

    private final List<Stretch> stretches = new ArrayList<>();

    private final TimeSpan everywhere;

    /** The clocks of these zones. */
    LocalClocks(LocalDays days, Collection<ZoneId> zones) {
        zones.forEach(zone -> read(zone, days.in(zone)));
        this.everywhere = new TimeSpan(
                stretches.stream()
                        .map(stretch -> stretch.during().start())
                        .min(Instant::compareTo)
                        .orElseGet(() -> days.in(ZoneOffset.UTC).start()),
                stretches.stream()
                        .map(stretch -> stretch.during().end())
                        .max(Instant::compareTo)
                        .orElseGet(() -> days.in(ZoneOffset.UTC).end()));
    }

    /** From the first moment of the days in any of the zones until the last one in any, for indexes to look at. */
    public TimeSpan everywhere() {
        return everywhere;
    }

    /** A common table expression; its columns are {@code zone, since, until} and how far {@code ahead} of UTC it is. */
    public SqlText table() {
        return new SqlText()
                .add(
                        TABLE,
                        array(stretch -> stretch.zone().getId()),
                        array(stretch -> stretch.during().start()),
                        array(stretch -> stretch.during().end()),
                        array(stretch -> stretch.offset().getTotalSeconds()));
    }

    /** What the clock {@code c} shows at a moment, as SQL. */
    public static String shownAt(String moment) {
        return "(" + moment + " at time zone 'UTC' + c.ahead)";
    }

    private void read(ZoneId zone, TimeSpan days) {
        ZoneRules rules = zone.getRules();
        Instant since = days.start();
        while (since.isBefore(days.end())) {
            ZoneOffsetTransition change = rules.nextTransition(since);
            Instant until =
                    change == null || change.getInstant().isAfter(days.end()) ? days.end() : change.getInstant();
            stretches.add(new Stretch(zone, new TimeSpan(since, until), rules.getOffset(since)));
            since = until;
        }
    }

    private String array(Function<Stretch, Object> column) {
        return stretches.stream().map(column).map(String::valueOf).collect(joining(",", "{", "}"));
    }

    private record Stretch(ZoneId zone, TimeSpan during, ZoneOffset offset) {}
}
