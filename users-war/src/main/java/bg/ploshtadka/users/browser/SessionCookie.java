package bg.ploshtadka.users.browser;

import java.time.Duration;

/** The cookie with a refresh token, as a value of {@code Set-Cookie}. */
public final class SessionCookie {
    /** What it is called. */
    public static final String NAME = "refresh_token";

    private SessionCookie() {}

    /** Keeps the token for so long. */
    public static String holding(String token, Duration life) {
        return NAME + "=" + token + "; Path=/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=" + life.toSeconds();
    }

    /** Deletes it. */
    public static String deleted() {
        return holding("", Duration.ZERO);
    }
}
