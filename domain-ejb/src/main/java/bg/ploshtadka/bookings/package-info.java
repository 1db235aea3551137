/** Bookings: when a court is free, who has booked it, and what becomes of the booking. */
package bg.ploshtadka.bookings;
