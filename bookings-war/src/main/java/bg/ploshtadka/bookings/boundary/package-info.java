/** Bookings and availability as HTTP resources. */
package bg.ploshtadka.bookings.boundary;
