package bg.ploshtadka.venues;

/** In which order venues are listed. */
public enum VenueSort {
    /** The latest listed first. */
    NEWEST("v.created_at desc, v.id desc"),
    /** The cheapest first. */
    PRICE("v.price_per_hour, v.id"),
    /** The best rated first. */
    RATING("v.rating desc, v.id desc"),
    /** The nearest first; only in a search near a point. */
    DISTANCE(VenueQuery.DISTANCE + ", v.id");

    private final String order;

    VenueSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
