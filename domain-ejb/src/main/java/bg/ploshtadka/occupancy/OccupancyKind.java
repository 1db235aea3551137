package bg.ploshtadka.occupancy;

import java.util.Locale;

/** By what a court is taken. */
public enum OccupancyKind {
    BOOKING,
    UNAVAILABILITY;

    /** The kind as the database keeps it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a text that the database keeps. */
    static OccupancyKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
