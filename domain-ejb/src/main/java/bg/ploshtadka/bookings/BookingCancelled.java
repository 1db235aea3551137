package bg.ploshtadka.bookings;

import java.util.UUID;

/**
 * A booking was cancelled. Fired within the transaction that cancels it, so that whoever listens can store its duties
 * together with the fact.
 *
 * @param bookingId the booking
 * @param by who cancelled it
 */
public record BookingCancelled(UUID bookingId, CancelledBy by) {}
