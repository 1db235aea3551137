package bg.ploshtadka.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A database with 200,000 bookings of two years at 100 venues of 50 owners, each with a change and a payment. */
public final class ManyBookings {
    private static final String FILL = """
            set session_replication_role = replica;
            insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
            select cast(md5('owner ' || n) as uuid), 'owner ' || n, n || '@example.bg', '{}', true, now(), now(), now()
            from generate_series(1, 50) n;
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            select cast(md5('venue ' || n) as uuid), cast(md5('owner ' || (n - 1) % 50 + 1) as uuid), 'Venue ' || n,
                'A description', '{football}', 'active', 'Street 1', 'Town', 25, 'EUR', 10, false, false, false, false,
                false, '[]', case n % 10 when 0 then 'Europe/London' else 'Europe/Sofia' end, '{}', now(), now()
            from generate_series(1, 100) n;
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            select cast(md5('venue ' || n) as uuid), cast(md5('venue ' || n) as uuid), 'Court', 0, now(), now()
            from generate_series(1, 100) n;
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, created_at, updated_at)
            select cast(md5('booking ' || n) as uuid), v.id, v.id, v.owner_id, v.owner_id, start,
                start + interval '90 minutes',
                (array['completed', 'completed', 'completed', 'confirmed', 'cancelled', 'no_show'])[n % 6 + 1],
                25, 37.5, 'EUR', start - interval '5 days', start
            from generate_series(1, 200000) n
            join venues.venue v on v.id = cast(md5('venue ' || n % 100 + 1) as uuid),
            lateral (select timestamptz '2025-06-01Z' + n / 100 * interval '8 hours') as time (start);
            insert into bookings.status_change (id, booking_id, from_status, to_status, changed_at)
            select id, id, 'confirmed', status, start_datetime from bookings.booking;
            insert into payments.payment (id, booking_id, user_id, venue_owner_id, amount, currency, status,
                session_expires_at, paid_at, refunded_at, created_at, updated_at)
            select id, id, user_id, venue_owner_id, 37.5, 'EUR', case status when 'cancelled' then 'refunded' else 'paid' end,
                created_at, created_at, case status when 'cancelled' then start_datetime end, created_at, created_at
            from bookings.booking;
            analyze
            """;

    private ManyBookings() {}

    /** Writes all of it. */
    public static DataSource fill() throws SQLException {
        DataSource database = TestDatabase.migrated();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FILL);
        }
        return database;
    }

    /** One of the owners, of two venues. */
    public static UUID owner() {
        return UUID.fromString("8e3eb993-83d9-2050-8b11-39e950db60cc");
    }

    /** One of this owner's venues. */
    public static UUID venue() {
        return UUID.fromString("496db219-744a-f439-6221-29232bf960d2");
    }
}
