package bg.ploshtadka.users.browser;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Where a client keeps its refresh token that does not want it in the body. */
public enum RefreshTokenPlace {
    /** In a cookie that the browser keeps. */
    COOKIE;

    /** The header by which a client says so; no page of another site can send it without asking first. */
    public static final String HEADER = "X-Session";

    private static final String VALUE = "cookie";

    /** Whether this request is about the cookie. */
    static boolean isCookie(ContainerRequestContext request) {
        // The first one is what a parameter of this header gets.
        return VALUE.equals(request.getHeaders().getFirst(HEADER));
    }
}
