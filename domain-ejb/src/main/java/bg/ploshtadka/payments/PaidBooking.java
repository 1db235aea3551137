package bg.ploshtadka.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * By what people recognise what a payment is for.
 *
 * @param venueName the venue's name, also when it was deleted since
 * @param courtName the court's name, also when it was deleted since
 * @param zone the venue's time zone, from whose clock they read the start
 * @param start when the booking begins
 * @param customerName who pays: the person's name, else the username; empty once the account is gone
 */
public record PaidBooking(
        UUID venueId, String venueName, String courtName, ZoneId zone, Instant start, Optional<String> customerName) {
    static PaidBooking of(ResultSet row) throws SQLException {
        return new PaidBooking(
                row.getObject("venue_id", UUID.class),
                row.getString("venue_name"),
                row.getString("court_name"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("start_datetime", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("customer_name")));
    }
}
