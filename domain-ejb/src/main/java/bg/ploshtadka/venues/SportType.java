package bg.ploshtadka.venues;

import java.util.Locale;

/** What can be played at a venue. */
public enum SportType {
    FOOTBALL,
    BASKETBALL,
    TENNIS,
    VOLLEYBALL,
    SWIMMING,
    GYM,
    PADEL,
    OTHER;

    /** The name in the database and in the API, e.g. {@code football}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SportType of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
