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

    private static final String COURT = """
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            values (?, ?, ?, 0, now(), now())
            """;
    private static final String CLOSURE = """
            with closure as (
                insert into venues.unavailability (id, venue_id, start_datetime, end_datetime, created_at, updated_at)
                select gen_random_uuid(), venue_id, ?, ?, now(), now() from venues.court where id = ?
                returning id, start_datetime, end_datetime)
            insert into bookings.occupancy (id, court_id, during, kind, unavailability_id)
            select gen_random_uuid(), ?, tstzrange(start_datetime, end_datetime), 'unavailability', id from closure
            on conflict do nothing
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

    UUID court(UUID venueId, String name) throws SQLException {
        UUID id = Identifiers.next();
        court(venueId, id, name);
        return id;
    }

    void court(UUID venueId, UUID id, String name) throws SQLException {
        write(COURT, id, venueId, name);
    }

    void setCourt(UUID courtId, String column, String value) throws SQLException {
        write("update venues.court set " + column + " = ? where id = ?", value, courtId);
    }

    /** Deletes all venues and what belongs to them. */
    void clear() throws SQLException {
        write("delete from bookings.occupancy");
        write("delete from venues.unavailability");
        write("delete from venues.court");
        write("delete from venues.venue");
    }

    /** Takes a court, unless it is taken, from a moment to another. */
    void take(UUID courtId, String from, String until) throws SQLException {
        write(CLOSURE, from, until, courtId, courtId);
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
