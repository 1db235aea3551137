package bg.ploshtadka.system.bench.load;

import java.util.Locale;

/** Where a request goes in. */
public enum Door {
    /** Straight at the server with the WARs. */
    SERVER,
    /** By way of the front door. */
    FRONT_DOOR;

    /** Its name in plans and results. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Door of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
