package bg.ploshtadka.runner.stripe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of calls whose answer can be held back. */
public enum HeldCall {
    /** A checkout session is opened. */
    CREATE_SESSION,
    /** A checkout session is ended. */
    EXPIRE_SESSION,
    /** Money is given back. */
    CREATE_REFUND;

    /** The kind of this name, e.g. {@code create_refund}. */
    public static Optional<HeldCall> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(name)).findFirst();
    }

    /** Its name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
