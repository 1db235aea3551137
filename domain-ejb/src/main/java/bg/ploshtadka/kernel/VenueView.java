package bg.ploshtadka.kernel;

/** Whose venues numbers are about. */
public enum VenueView {
    /** The reader's own. */
    VENUE,
    /** All of them. */
    ALL
}
