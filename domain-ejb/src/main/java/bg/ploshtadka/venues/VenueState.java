package bg.ploshtadka.venues;

/**
 * By what somebody can tell whether a venue still is as it was when it was read.
 *
 * @param version grows with each change of it or of what belongs to it
 * @param completedBookings what is counted on it, which makes no other version
 */
public record VenueState(long version, long completedBookings) {}
