package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.users.SignOut;
import bg.ploshtadka.users.browser.BrowserSession;
import bg.ploshtadka.users.browser.RefreshTokenPlace;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everywhere that one user has signed in. */
@Path("users/@me/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "users")
public class SessionsResource {
    @Inject
    SignOut signOut;

    @Inject
    CurrentUser user;

    @DELETE
    @RolesAllowed(AccountResource.ANY_USER)
    @BrowserSession
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Sign out everywhere",
            description = "Every user. Ends all sign-ins: none of the access and refresh tokens given out so far works "
                    + "any more.")
    @APIResponse(
            responseCode = "204",
            description = "Signed out",
            headers = @Header(name = "Set-Cookie", description = "Deletes refresh_token, with X-Session: cookie"))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "X-Session: cookie from another site: cross-site-request")
    @APIResponse(responseCode = "422", description = "An X-Session other than cookie")
    public Response endAll(
            @HeaderParam(RefreshTokenPlace.HEADER)
                    @Parameter(description = "Where the client keeps its refresh token, if not in its own memory")
                    RefreshTokenPlace place) {
        signOut.endAll(user.actor());
        return TokenAnswers.ended(place);
    }
}
