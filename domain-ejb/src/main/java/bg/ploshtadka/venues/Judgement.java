package bg.ploshtadka.venues;

/** What an admin says about a venue that may not be rented out so far. */
public enum Judgement {
    /** From now on its owner rents it out. */
    APPROVED,
    /** It waited for approval and does not get it. */
    REFUSED
}
