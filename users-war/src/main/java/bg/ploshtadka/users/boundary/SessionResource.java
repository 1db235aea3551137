package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.users.SignOut;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking who is signed in, and signing out. */
@Path("auth")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class SessionResource {
    @Inject
    SignOut signOut;

    @Inject
    CurrentUser user;

    @Inject
    CurrentNames names;

    @GET
    @Path("verify")
    @PermitAll
    @Operation(
            summary = "Verify an access token",
            description = "Public; for gateways that ask before they pass a request on. The answer is in the headers.")
    @APIResponse(
            responseCode = "200",
            description = "The token is valid",
            headers = {
                @Header(name = "X-User-Id", description = "The user's id"),
                @Header(name = "X-Username", description = "The username, percent-encoded as UTF-8"),
                @Header(name = "X-User-Scopes", description = "What the token allows, separated by spaces")
            })
    @APIResponse(responseCode = "401", description = "No valid token")
    public Response verify() {
        Actor actor = user.actor();
        return Response.ok()
                .header("X-User-Id", actor.id())
                .header(
                        "X-Username",
                        percentEncoded(names.usernameOf(actor.id()).orElse("")))
                .header("X-User-Scopes", String.join(" ", Scope.namesOf(actor.scopes())))
                .build();
    }

    @POST
    @Path("logout")
    @RolesAllowed("**")
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Sign out",
            description = "Every user. Ends the sign-in from which the presented token follows: "
                    + "its access and refresh tokens do not work any more.")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "401", description = "No valid token")
    public void logout() {
        signOut.end(user.actor(), user.signIn());
    }

    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
