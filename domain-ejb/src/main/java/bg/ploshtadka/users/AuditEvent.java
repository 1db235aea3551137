package bg.ploshtadka.users;

import java.util.Locale;

/** What the audit trail remembers of an account, and of what belongs to it. */
public enum AuditEvent {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    REFRESH_TOKEN_REUSED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_ACTIVATED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_DELETED,
    EMAIL_CHANGED,
    EMAIL_VERIFIED,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_REFUSED,
    PASSWORD_RESET,
    SCOPES_CHANGED,
    GOOGLE_LINKED,
    VENUE_APPROVED,
    VENUE_REFUSED;

    /** The event's name in storage and in the API, e.g. {@code signed_in}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The event of this name in storage. */
    static AuditEvent of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
