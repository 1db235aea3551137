package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A pending booking of 25.00 EUR at a venue of its own, with its customer and its owner. */
record TestBooking(UUID id, UUID ownerId, UUID customerId) {
    private static final String ACCOUNT = """
            insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
            values (?, ?, ?, '{}', true, now(), now(), now())
            """;

    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            values (?, ?, 'Игрище Марица', 'Терен край реката', '{football}', 'active', 'ул. Речна 1', 'Пловдив',
                25.00, 'EUR', 10, false, true, true, true, false, '[]', 'Europe/Sofia', '{}', now(), now())
            """;

    private static final String COURT = """
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            values (?, ?, 'Терен 1', 0, now(), now())
            """;

    private static final String BOOKING = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, hold_expires_at, created_at, updated_at)
            values (?, ?, ?, ?, ?, now() + interval '2 days', now() + interval '49 hours',
                'pending', 25.00, 25.00, 'EUR', now() + interval '30 minutes', now(), now())
            """;

    static TestBooking in(DataSource dataSource) throws SQLException {
        TestBooking booking = new TestBooking(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        UUID venue = UUID.randomUUID();
        UUID court = UUID.randomUUID();
        insert(dataSource, ACCOUNT, booking.ownerId, "u" + booking.ownerId, booking.ownerId + "@example.bg");
        insert(dataSource, ACCOUNT, booking.customerId, "u" + booking.customerId, booking.customerId + "@example.bg");
        insert(dataSource, VENUE, venue, booking.ownerId);
        insert(dataSource, COURT, court, venue);
        insert(dataSource, BOOKING, booking.id, venue, court, booking.ownerId, booking.customerId);
        return booking;
    }

    Actor customer() {
        return new Actor(customerId, Scope.CUSTOMER);
    }

    Actor owner() {
        return new Actor(ownerId, Scope.OWNER);
    }

    /** How many rows a query counts. */
    static long count(DataSource dataSource, String query, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = filled(connection.prepareStatement(query), values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void insert(DataSource dataSource, String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = filled(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement filled(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
