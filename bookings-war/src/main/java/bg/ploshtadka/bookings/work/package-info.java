/** The durable tasks of bookings, and the check of their settings. */
package bg.ploshtadka.bookings.work;
