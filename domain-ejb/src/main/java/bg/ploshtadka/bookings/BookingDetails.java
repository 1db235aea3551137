package bg.ploshtadka.bookings;

import bg.ploshtadka.users.PersonName;

/**
 * A booking with the names that people know its parts by.
 *
 * @param venueName the venue's name, also when it was deleted since
 * @param courtName the court's name, also when it was deleted since
 */
public record BookingDetails(
        Booking booking, String venueName, String courtName, PersonName customer, PersonName owner) {}
