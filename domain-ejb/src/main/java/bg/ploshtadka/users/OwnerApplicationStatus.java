package bg.ploshtadka.users;

import java.util.Locale;

/** How far an application to become an owner is. It waits until an admin decides; a decision is final. */
public enum OwnerApplicationStatus {
    /** No admin has decided so far. */
    PENDING,
    /** The applicant got an owner's scopes. */
    APPROVED,
    /** The applicant did not, and knows why. */
    REFUSED;

    /** The name in the database and in the API, e.g. {@code pending}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OwnerApplicationStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
