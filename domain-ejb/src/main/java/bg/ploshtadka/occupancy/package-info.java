/**
 * What takes a court for a while: bookings and unavailabilities. The database refuses two rows of one court that share
 * a moment, whatever the callers do.
 */
package bg.ploshtadka.occupancy;
