package bg.ploshtadka.venues;

/**
 * How much there is of a sport.
 *
 * @param venues how many active venues have it, at least one
 */
public record SportCount(SportType sport, long venues) {}
