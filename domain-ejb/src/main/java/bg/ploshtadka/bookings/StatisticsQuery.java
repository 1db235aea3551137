package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.venues.LocalClocks;
import java.util.Optional;
import java.util.UUID;

/**
 * The questions that statistics ask the database. A booking meets the stretches of time between two changes of its
 * venue's clock, and is counted by what that clock shows in each: no day is missing an hour, and none has it twice.
 */
final class StatisticsQuery {
    private static final String OF_VENUES = """
             join venues.venue v on v.id = b.venue_id
             join clock c on c.zone = v.time_zone
            """;

    // What was cancelled has given its court back; everything else takes it or took it.
    private static final String TAKEN = """
            , taken as (
                select greatest(b.start_datetime, c.since) at time zone 'UTC' + c.ahead as since,
                       least(b.end_datetime, c.until) at time zone 'UTC' + c.ahead as until
                from bookings.booking b
            """ + OF_VENUES + """
                 and b.start_datetime < c.until and b.end_datetime > c.since
                where b.status <> 'cancelled'
            """;

    private static final String BY_HOUR = """
            ), hours as (
                select hour, least(until, hour + interval '1 hour') - greatest(since, hour) as during
                from taken, generate_series(date_trunc('hour', since), until - interval '1 microsecond', '1 hour') as hour)
            select cast(hour as date) as day, cast(extract(isodow from hour) as integer) - 1 as weekday,
                   cast(extract(hour from hour) as integer) as hour,
                   cast(extract(epoch from sum(during)) / 60 as bigint) as minutes
            from hours
            group by grouping sets (
                (), (cast(hour as date)), (cast(extract(isodow from hour) as integer) - 1,
                cast(extract(hour from hour) as integer)))
            """;

    private final LocalClocks clocks;
    private final SqlText scope;

    /** About the venues of this owner, or of all of them, or about one of these. */
    StatisticsQuery(LocalClocks clocks, Optional<UUID> ownerId, Optional<UUID> venueId) {
        this.clocks = clocks;
        this.scope = new SqlText().addIf(" and b.venue_owner_id = ?", ownerId).addIf(" and b.venue_id = ?", venueId);
    }

    /** How many bookings start on which day, by status. */
    SqlText starts() {
        return with().add("select cast(" + LocalClocks.shownAt("b.start_datetime") + " as date) as day, b.status,"
                        + " count(*) from bookings.booking b" + OF_VENUES + " where true")
                .add(scope)
                .add(during("b.start_datetime"))
                .add(" group by day, b.status");
    }

    /** For how many minutes courts are taken: in all, by day, and by day of the week and hour. */
    SqlText minutes() {
        TimeSpan everywhere = clocks.everywhere();
        return with().add(TAKEN)
                .add(scope)
                .add(" and b.start_datetime > ?", everywhere.start().minus(BookingRules.LONGEST))
                .add(" and b.start_datetime < ?", everywhere.end())
                .add(BY_HOUR);
    }

    /** How many bookings were made, cancelled and marked as no-shows. */
    SqlText changes() {
        return with().add("select 'made' as change, count(*) from bookings.booking b" + OF_VENUES + " where true")
                .add(scope)
                .add(during("b.created_at"))
                .add(" union all select s.to_status, count(*) from bookings.status_change s"
                        + " join bookings.booking b on b.id = s.booking_id" + OF_VENUES
                        + " where s.to_status in ('cancelled', 'no_show')")
                .add(scope)
                .add(during("s.changed_at"))
                .add(" group by s.to_status");
    }

    private SqlText with() {
        return new SqlText().add("with ").add(clocks.table());
    }

    /** The second condition says no more than the first, but an index knows it. */
    private SqlText during(String moment) {
        return new SqlText()
                .add(" and " + moment + " >= c.since and " + moment + " < c.until")
                .add(" and " + moment + " >= ?", clocks.everywhere().start())
                .add(" and " + moment + " < ?", clocks.everywhere().end());
    }
}
