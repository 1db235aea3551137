package bg.ploshtadka.venues;

import java.util.Locale;

/**
 * How far a venue is from being booked. A new one waits for approval; once an admin approved it, its owner moves it
 * between active, inactive and maintenance.
 */
public enum VenueStatus {
    /** Everybody sees it, and it takes bookings. */
    ACTIVE,
    /** Taken down by its owner or an admin, or refused by an admin. */
    INACTIVE,
    /** Closed for repairs. */
    MAINTENANCE,
    /** No admin has approved it so far. */
    PENDING_APPROVAL;

    /** The name in the database and in the API, e.g. {@code pending_approval}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VenueStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
