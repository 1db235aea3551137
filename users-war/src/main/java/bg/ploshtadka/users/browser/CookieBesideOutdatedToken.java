package bg.ploshtadka.users.browser;

import bg.ploshtadka.identity.FreshTokensOnly;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** An outdated access token does not keep a browser from signing out that has the cookie still. */
@SignOutByCookie
@Priority(Priorities.AUTHENTICATION - 1)
public class CookieBesideOutdatedToken implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        boolean hasCookie = CookieTokens.in(request.getHeaders().get(HttpHeaders.COOKIE))
                .single()
                .isPresent();
        if (RefreshTokenPlace.isCookie(request) && hasCookie) {
            request.setProperty(FreshTokensOnly.OTHER_PROOF, true);
        }
    }
}
