package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes rows for tests. */
final class VenueRows {
    private static final String ACCOUNT = """
            insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
            values (?, ?, ?, '{}', true, now(), now(), now())
            """;
    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            values (?, ?, ?, 'A description', '{football}', 'active', 'Street 1', 'Town', 25, 'EUR', 10, false, false,
                false, false, false, '[]', 'Europe/Sofia', '{}', now(), now())
            """;
    private static final String IMAGE = """
            insert into venues.image (id, venue_id, url, is_thumbnail, position, created_at, updated_at)
            values (?, ?, ?, ?, ?, now(), now())
            """;

    private final DataSource database;

    VenueRows(DataSource database) {
        this.database = database;
    }

    UUID account(String name) throws SQLException {
        UUID id = Identifiers.next();
        write(ACCOUNT, id, name, name + "@example.bg");
        return id;
    }

    /** An active venue that costs 25 euros an hour. */
    Row venue(UUID ownerId, String name) throws SQLException {
        Row row = new Row(this, Identifiers.next());
        write(VENUE, row.id(), ownerId, name);
        return row;
    }

    void image(UUID venueId, String url, boolean thumbnail, int position) throws SQLException {
        write(IMAGE, Identifiers.next(), venueId, url, thumbnail, position);
    }

    private void write(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** A venue that was written, to be adapted. */
    record Row(VenueRows rows, UUID id) {
        Row set(String column, String value) throws SQLException {
            rows.write("update venues.venue set " + column + " = ? where id = ?", value, id);
            return this;
        }
    }
}
