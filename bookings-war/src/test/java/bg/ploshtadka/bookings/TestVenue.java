package bg.ploshtadka.bookings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An active venue that is always open, with courts of its own, an owner and a customer. */
record TestVenue(UUID id, UUID ownerId, UUID customerId, List<UUID> courts) {
    private static final String ACCOUNT = """
            insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
            values (?, ?, ?, '{}', true, now(), now(), now())
            """;

    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            values (?, ?, 'Корт Витоша', 'Два корта под балона', '{tennis}', 'active', 'бул. Витоша 1', 'София',
                33.33, 'EUR', 4, true, false, true, true, false, '[]', 'Europe/Sofia', '{}', now(), now())
            """;

    private static final String COURT = """
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            values (?, ?, ?, ?, now(), now())
            """;

    static TestVenue with(DataSource dataSource, int courts) throws SQLException {
        List<UUID> courtIds = Stream.generate(UUID::randomUUID).limit(courts).toList();
        TestVenue venue = new TestVenue(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), courtIds);
        try (Connection connection = dataSource.getConnection()) {
            venue.store(connection);
        }
        return venue;
    }

    private void store(Connection connection) throws SQLException {
        for (UUID person : List.of(ownerId, customerId)) {
            insert(connection, ACCOUNT, person, "u" + person, person + "@example.bg");
        }
        insert(connection, VENUE, id, ownerId);
        for (int i = 0; i < courts.size(); i++) {
            insert(connection, COURT, courts.get(i), id, "Корт " + (i + 1), i);
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
