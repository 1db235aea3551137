/** The durable tasks of bookings. */
package bg.ploshtadka.bookings.work;
