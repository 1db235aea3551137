package bg.ploshtadka.bookings;

import bg.ploshtadka.users.PersonName;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A booking with the names that people know its parts by, and the clock that they read its time from.
 *
 * @param venueName the venue's name, also when it was deleted since
 * @param zone the venue's time zone
 * @param courtName the court's name, also when it was deleted since
 * @param customer empty if that is a guest
 */
public record BookingDetails(
        Booking booking,
        String venueName,
        ZoneId zone,
        String courtName,
        Optional<PersonName> customer,
        PersonName owner) {}
