package bg.ploshtadka.venues;

/** In which order venues are listed; those that are equal by it follow their ids. */
public enum VenueSort {
    /** The latest listed first. */
    NEWEST("v.created_at", "desc"),
    /** The cheapest first. */
    PRICE("v.price_per_hour", "asc"),
    /** The best rated first. */
    RATING("v.rating", "desc"),
    /** The nearest first; only in a search near a point. */
    DISTANCE(VenueQuery.DISTANCE, "asc");

    private final String key;
    private final String direction;

    VenueSort(String key, String direction) {
        this.key = key;
        this.direction = direction;
    }

    /** What is compared, as SQL. */
    String key() {
        return key;
    }

    /** The order by a column {@code rank} that holds the keys. */
    String order() {
        return "rank " + direction + ", id " + direction;
    }
}
