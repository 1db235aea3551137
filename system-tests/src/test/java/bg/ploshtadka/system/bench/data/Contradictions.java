package bg.ploshtadka.system.bench.data;

import bg.ploshtadka.system.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a filled database may not say, because neither its schema nor the product would ever let it. */
final class Contradictions {
    /** Adds each constraint once more, which looks at every row, and drops it. */
    private static final String CHECK_CONSTRAINTS = """
            do $$
            declare
                known record;
            begin
                for known in
                    select conrelid::regclass as place, pg_get_constraintdef(oid) as definition
                    from pg_constraint
                    where contype in ('f', 'c') and connamespace::regnamespace::text
                        in ('users', 'venues', 'bookings', 'payments', 'notifications')
                loop
                    execute format('alter table %s add constraint once_more %s', known.place, known.definition);
                    execute format('alter table %s drop constraint once_more', known.place);
                end loop;
            end $$
            """;

    private static final Map<String, String> QUERIES = Map.of(
            "happened before its start",
            """
            select id::text from bookings.booking
            where status in ('completed', 'no_show') and start_datetime > now() or created_at > start_datetime
            """,
            "pending, and nobody has paid",
            """
            select id::text from bookings.booking b
            where status = 'pending' and not exists (
                select from payments.payment p where p.booking_id = b.id and p.status = 'paid')
            """,
            "cancelled, and the money is still here",
            """
            select b.id::text from bookings.booking b join payments.payment p on p.booking_id = b.id
            where b.status = 'cancelled' and p.status = 'paid' or p.amount <> b.total_price
            """,
            "another status than its history says",
            """
            select b.id::text from bookings.booking b, lateral (
                select to_status from bookings.status_change c where c.booking_id = b.id
                order by changed_at desc limit 1) last
            where last.to_status <> b.status
            """,
            "while the venue was closed",
            """
            select b.id::text from bookings.booking b join venues.venue v on v.id = b.venue_id,
                lateral (select b.start_datetime at time zone v.time_zone as start,
                    b.end_datetime at time zone v.time_zone as over) here,
                lateral (select coalesce(v.working_hours -> (extract(isodow from start)::int - 1)::text,
                    v.working_hours -> 'default') as hours) day
            where start::time < (hours ->> 'open')::time or over::time > (hours ->> 'close')::time
                or start::date <> over::date
            """,
            "wrongly counted at the venue",
            """
            select v.id::text from venues.venue v where total_bookings <> (
                select count(*) from bookings.booking b where b.venue_id = v.id and b.status = 'completed')
            """,
            "older than its venue or its customer",
            """
            select b.id::text from bookings.booking b join venues.venue v on v.id = b.venue_id
                left join users.account u on u.id = b.user_id
            where b.created_at < v.approved_at or b.created_at < u.created_at
            """);

    private Contradictions() {}

    /** All of them, each with an id; fails if a constraint does not hold. */
    static List<String> in(Database database) {
        database.run(CHECK_CONSTRAINTS);
        Stream<String> stories = QUERIES.entrySet().stream()
                .flatMap(each -> database.texts(each.getValue()).stream().map(id -> id + ": " + each.getKey()));
        return Stream.of(stories, database.overlaps().stream(), database.untrueOccupancies().stream())
                .flatMap(all -> all)
                .toList();
    }
}
