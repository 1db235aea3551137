package bg.ploshtadka.users;

import java.util.Locale;

/** How somebody shows who it is. */
public enum SignInMethod {
    PASSWORD,
    GOOGLE;

    /** The method's name in the audit trail. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
