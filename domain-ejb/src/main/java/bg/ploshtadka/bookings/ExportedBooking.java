package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking in an export. Its times are read from the clock of the venue.
 *
 * @param username of the customer; empty for a guest and for an account that was deleted
 * @param fullName of the customer
 * @param guestName of the guest; empty for a customer with an account, and once it is forgotten
 */
public record ExportedBooking(
        UUID id,
        String venueName,
        String courtName,
        OffsetDateTime start,
        OffsetDateTime end,
        BookingStatus status,
        Money pricePerHour,
        Money totalPrice,
        Optional<String> username,
        Optional<String> fullName,
        Optional<String> guestName,
        Optional<String> guestPhone,
        Optional<String> guestNote,
        Optional<String> notes,
        OffsetDateTime createdAt) {
    static ExportedBooking of(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new ExportedBooking(
                row.getObject("id", UUID.class),
                row.getString("venue_name"),
                row.getString("court_name"),
                local(row, "start_datetime"),
                local(row, "end_datetime"),
                BookingStatus.of(row.getString("status")).orElseThrow(),
                new Money(row.getBigDecimal("price_per_hour"), currency),
                new Money(row.getBigDecimal("total_price"), currency),
                Optional.ofNullable(row.getString("username")),
                Optional.ofNullable(row.getString("full_name")),
                Optional.ofNullable(row.getString("guest_name")),
                Optional.ofNullable(row.getString("guest_phone")),
                Optional.ofNullable(row.getString("guest_note")),
                Optional.ofNullable(row.getString("notes")),
                local(row, "created_at"));
    }

    private static OffsetDateTime local(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(ZoneId.of(row.getString("time_zone")))
                .toOffsetDateTime();
    }
}
