package bg.ploshtadka.users.browser;

import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Lets nobody use the cookie from a page of another site, nor sign a visitor in to another one's account there. */
@ApplicationScoped
@BrowserSession
@Priority(Priorities.AUTHORIZATION)
public class OwnPagesOnly implements ContainerRequestFilter {
    private static final Problem CROSS_SITE = Problem.of(
            403,
            "cross-site-request",
            "This request comes from another site",
            "Only pages of the website use a session in a cookie.");

    private final OwnPages pages;

    /** For the container's proxies. */
    protected OwnPagesOnly() {
        this(null);
    }

    /** Lets these pages pass. */
    @Inject
    public OwnPagesOnly(OwnPages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (RefreshTokenPlace.isCookie(request)
                && !pages.sent(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"))) {
            throw new ProblemException(CROSS_SITE);
        }
    }
}
