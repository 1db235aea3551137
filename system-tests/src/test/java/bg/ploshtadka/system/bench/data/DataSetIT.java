package bg.ploshtadka.system.bench.data;

import bg.ploshtadka.system.Database;
import bg.ploshtadka.system.Folders;
import bg.ploshtadka.system.Runner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A small data set in a PostgreSQL of its own; no server runs. */
class DataSetIT {
    private static final String INDEXES = """
            select indexdef from pg_indexes where schemaname in
                ('users', 'venues', 'bookings', 'payments', 'notifications')
            """;

    private static final String COUNTS = Map.of(
                    "account", "users.account",
                    "family", "users.refresh_family",
                    "venue", "venues.venue",
                    "booking", "bookings.booking",
                    "occupancy", "bookings.occupancy",
                    "change", "bookings.status_change",
                    "task", "bookings.scheduled_tasks",
                    "payment", "payments.payment",
                    "event", "payments.stripe_event",
                    "mail", "notifications.notification")
            .entrySet()
            .stream()
            .map(each -> "select '%s ' || count(*) from %s".formatted(each.getKey(), each.getValue()))
            .sorted()
            .collect(Collectors.joining(" union all "));

    /** What somebody books, pays and is told during a run. */
    private static final String RUN = """
            with booked as (
                insert into bookings.booking
                select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'status', 'pending',
                    'start_datetime', now() + interval '100 days', 'end_datetime', now() + interval '100 days 1 hour',
                    'created_at', now()))).*
                from bookings.booking b where user_id is not null limit 1
                returning *
            ), taken as (
                insert into bookings.occupancy (id, court_id, during, kind, booking_id)
                select gen_random_uuid(), court_id, tstzrange(start_datetime, end_datetime), 'booking', id from booked
            ), told as (
                insert into bookings.status_change (id, booking_id, to_status, changed_at)
                select gen_random_uuid(), id, 'pending', now() from booked
            ), planned as (
                insert into bookings.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'expire-hold', id::text, now(), false, 1 from booked
            ), signed_in as (
                insert into users.refresh_family (id, account_id, created_at, expires_at)
                select gen_random_uuid(), user_id, now(), now() + interval '30 days' from booked
            ), written as (
                insert into notifications.notification (id, recipient, locale, subject, status, created_at)
                values (gen_random_uuid(), 'somebody@bench.example', 'bg', 'Нова заявка', 'queued', now())
            )
            insert into payments.payment (id, booking_id, user_id, venue_owner_id, amount, currency, status,
                session_expires_at, created_at, updated_at)
            select gen_random_uuid(), id, user_id, venue_owner_id, total_price, currency, 'pending', now(), now(), now()
            from booked
            """;

    private static final String A_CONFIRMED_ONE =
            "select id::text from bookings.booking where status = 'confirmed' and start_datetime > now() limit 1";

    /** What was offered and is taken or cannot be booked: elsewhere, too late, or while nobody is there. */
    private static final String TAKEN_OR_CLOSED = """
            select o.court || ' ' || o.start
            from public.offered o left join venues.court c on c.id = o.court and c.venue_id = o.venue
                left join venues.venue v on v.id = c.venue_id and v.status = 'active',
                lateral (select o.start at time zone v.time_zone as start, o.over at time zone v.time_zone as over) here,
                lateral (select coalesce(v.working_hours -> (extract(isodow from here.start)::int - 1)::text,
                    v.working_hours -> 'default') as hours) day
            where v.id is null or o.over <> o.start + interval '1 hour'
                or here.start::time < (hours ->> 'open')::time or here.over::time > (hours ->> 'close')::time
                or o.start not between now() + interval '20 days' and now() + interval '179 days'
                or exists (select from bookings.occupancy t
                    where t.court_id = o.court and t.during && tstzrange(o.start, o.over))
            """;

    private static Runner databaseOnly;
    private static Database database;
    private static DataSet data;
    private static List<String> indexesBefore;

    @BeforeAll
    static void fill() {
        databaseOnly = KeptData.databaseOnly(Folders.emptied(Runner.dataFolder("bench-data")));
        database = databaseOnly.database();
        indexesBefore = database.texts(INDEXES);
        data = DataSet.at(database.jdbcUrl());
        assertThat(data.prepare(Size.SMALL, line -> {})).as("filled").isTrue();
    }

    @AfterAll
    static void stop() {
        databaseOnly.terminate();
    }

    @Test
    void saysNothingThatTheProductWouldNot() {
        assertThat(Contradictions.in(database)).isEmpty();
    }

    @Test
    void hasAsMuchAsItsSizeSays() {
        assertThat(database.texts(COUNTS)).contains("account 400", "venue 100", "booking 10000");
    }

    @Test
    void leavesTheIndexesAsTheyWere() {
        assertThat(database.texts(INDEXES)).containsExactlyInAnyOrderElementsOf(indexesBefore);
    }

    @Test
    void removesWhatARunHasAdded() {
        List<String> before = database.texts(COUNTS);
        database.run(RUN);
        assertThat(database.texts(COUNTS)).doesNotContainAnyElementsOf(List.of(before.get(1)));
        assertThat(data.prepare(Size.SMALL, line -> {})).as("filled again").isFalse();
        assertThat(database.texts(COUNTS)).isEqualTo(before);
    }

    @Test
    void completesWhatIsLongOver() {
        String booking = database.texts(A_CONFIRMED_ONE).get(0);
        database.letItHaveEnded(booking, Duration.ofHours(25));
        data.prepare(Size.SMALL, line -> {});
        assertThat(database.texts("select status from bookings.booking where id = '" + booking + "'"))
                .containsExactly("completed");
        assertThat(database.untrueOccupancies()).isEmpty();
    }

    @Test
    void offersHoursThatAreFree() {
        List<FreeHour> hours = data.freeHours(50_000);
        assertThat(hours).hasSize(50_000);
        database.run("create table public.offered (venue uuid, court uuid, start timestamptz,"
                + " over timestamptz, primary key (court, start))");
        database.run(hours.stream()
                .map(hour ->
                        "('%s', '%s', '%s', '%s')".formatted(hour.venueId(), hour.courtId(), hour.start(), hour.end()))
                .collect(Collectors.joining(", ", "insert into public.offered values ", "")));
        database.run("analyze public.offered");
        assertThat(database.texts(TAKEN_OR_CLOSED)).isEmpty();
    }

    @Test
    void saysWhenThereAreNotSoManyHours() {
        assertThatThrownBy(() -> data.freeHours(10_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhoAndWhereToAsk() {
        assertThat(data.customers(300)).hasSize(300).doesNotHaveDuplicates();
        assertThat(data.venues(50)).hasSize(50).doesNotHaveDuplicates();
        assertThat(data.hotVenues(1)).hasSize(1);
        assertThat(data.customers(5)).isEqualTo(data.customers(5));
    }
}
