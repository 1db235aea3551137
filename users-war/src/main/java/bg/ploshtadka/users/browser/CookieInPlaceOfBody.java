package bg.ploshtadka.users.browser;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.json.Json;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Presents the token of a cookie as if the client had sent it, and deletes a cookie that does not work. */
@RefreshByCookie
public class CookieInPlaceOfBody implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String TAKEN = CookieInPlaceOfBody.class.getName();
    private static final int UNAUTHENTICATED = 401;

    @Override
    public void filter(ContainerRequestContext request) {
        if (RefreshTokenPlace.isCookie(request)) {
            CookieTokens tokens = CookieTokens.in(request.getHeaders().get(HttpHeaders.COOKIE));
            if (tokens.areMixed()) {
                throw new DomainException(ProblemType.INVALID_REFRESH_TOKEN, "There is more than one refresh token");
            }
            request.setProperty(TAKEN, true);
            String token = tokens.single().orElseThrow(() -> new DomainException(ProblemType.INVALID_REFRESH_TOKEN));
            request.setEntityStream(new ByteArrayInputStream(bodyWith(token)));
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static byte[] bodyWith(String token) {
        return Json.createObjectBuilder()
                .add(SessionCookie.NAME, token)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * An outdated access token beside a good cookie is refused before the cookie is looked at, which stays then. So do two
     * cookies: deleting would hit ours, and the other site's would stay.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TAKEN) != null && response.getStatus() == UNAUTHENTICATED) {
            response.getHeaders().putSingle(HttpHeaders.SET_COOKIE, SessionCookie.deleted());
        }
    }
}
