package bg.ploshtadka.testing;

import bg.ploshtadka.kernel.Identifiers;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/** A venue in a database with one court, and what is booked and paid there; times are ISO-8601 with an offset. */
public final class BookedVenue {
    private static final String ACCOUNT = """
            insert into users.account (id, username, email, full_name, scopes, is_active, tokens_valid_from, created_at,
                updated_at)
            values (?, ?, ?, ?, '{}', true, now(), now(), now())
            """;
    private static final String DELETED_ACCOUNT = """
            update users.account
            set username = 'deleted-' || id, full_name = null, is_active = false, deleted_at = now()
            where id = ?
            """;
    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            values (?, ?, ?, 'A description', '{football}', 'active', 'Street 1', 'Town', 25, 'EUR', 10, false, false,
                false, false, false, '[]', ?, '{}', now(), now())
            """;
    private static final String COURT = """
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            values (?, ?, ?, 0, now(), now())
            """;
    private static final String BOOKING = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 25, 25, 'EUR', ?, ?)
            """;
    private static final String CHANGE = """
            insert into bookings.status_change (id, booking_id, from_status, to_status, changed_at)
            values (?, ?, 'confirmed', ?, ?)
            """;
    private static final String PAYMENT = """
            insert into payments.payment (id, booking_id, user_id, venue_owner_id, amount, currency, status,
                session_expires_at, paid_at, refunded_at, created_at, updated_at)
            select ?, id, user_id, venue_owner_id, ?, ?, ?, now(), ?, ?, created_at, now()
            from bookings.booking where id = ?
            """;

    /** Before any time that tests look at. */
    private static final String LONG_AGO = "2020-01-01T00:00Z";

    private final DataSource database;
    private final UUID id = Identifiers.next();
    private final UUID courtId = Identifiers.next();
    private final UUID ownerId;

    private BookedVenue(DataSource database, UUID ownerId) {
        this.database = database;
        this.ownerId = ownerId;
    }

    /** A venue of an owner of its own. */
    public static BookedVenue in(DataSource database, String name, String zone) throws SQLException {
        return in(database, account(database, "owner of " + name, null), name, zone);
    }

    /** A venue of an owner who may have others. */
    public static BookedVenue in(DataSource database, UUID ownerId, String name, String zone) throws SQLException {
        BookedVenue venue = new BookedVenue(database, ownerId);
        write(database, VENUE, venue.id, ownerId, name, zone);
        write(database, COURT, venue.courtId, venue.id, "Court of " + name);
        return venue;
    }

    /** Opens an account. */
    public static UUID account(DataSource database, String username, String fullName) throws SQLException {
        UUID id = Identifiers.next();
        write(database, ACCOUNT, id, username, id + "@example.bg", fullName);
        return id;
    }

    /** Deletes an account; what it refers to stays, its names do not. */
    public static void deleteAccount(DataSource database, UUID id) throws SQLException {
        write(database, DELETED_ACCOUNT, id);
    }

    public UUID id() {
        return id;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID courtId() {
        return courtId;
    }

    /** Books, long before, in the owner's name; the booking's id. */
    public UUID book(String status, String from, String to) throws SQLException {
        return book(ownerId, status, from, to);
    }

    /** Books in somebody's name. */
    public UUID book(UUID userId, String status, String from, String to) throws SQLException {
        UUID booking = Identifiers.next();
        write(
                database,
                BOOKING,
                booking,
                id,
                courtId,
                ownerId,
                userId,
                time(from),
                time(to),
                status,
                time(LONG_AGO),
                time(LONG_AGO));
        return booking;
    }

    /** Makes a booking a guest's; without a name, of whom all is forgotten. */
    public void makeGuests(UUID booking, String name) throws SQLException {
        write(database, "update bookings.booking set user_id = null, guest_name = ? where id = ?", name, booking);
    }

    /** Says of a booking when it was made. */
    public void made(UUID booking, String at) throws SQLException {
        write(database, "update bookings.booking set created_at = ? where id = ?", time(at), booking);
    }

    /** Writes into the history when a booking got a status. */
    public void became(UUID booking, String status, String at) throws SQLException {
        write(database, CHANGE, Identifiers.next(), booking, status, time(at));
    }

    /** Pays for a booking, and gives the money back unless {@code refundedAt} is null; the payment's id. */
    public UUID pay(UUID booking, String amount, String currency, String paidAt, String refundedAt)
            throws SQLException {
        UUID payment = Identifiers.next();
        write(
                database,
                PAYMENT,
                payment,
                new BigDecimal(amount),
                currency,
                refundedAt == null ? "paid" : "refunded",
                time(paidAt),
                time(refundedAt),
                booking);
        return payment;
    }

    /** Changes a column of a payment. */
    public void setPayment(UUID payment, String column, Object value) throws SQLException {
        write(database, "update payments.payment set " + column + " = ? where id = ?", value, payment);
    }

    /** Changes a column of a booking. */
    public void set(UUID booking, String column, Object value) throws SQLException {
        write(database, "update bookings.booking set " + column + " = ? where id = ?", value, booking);
    }

    /** Deletes the venue with its court; their names stay. */
    public void delete() throws SQLException {
        write(database, "update venues.venue set deleted_at = now() where id = ?", id);
        write(database, "update venues.court set deleted_at = now() where id = ?", courtId);
    }

    private static OffsetDateTime time(String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static void write(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
