package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.users.SignOut;
import bg.ploshtadka.users.browser.BrowserSession;
import bg.ploshtadka.users.browser.CookieTokens;
import bg.ploshtadka.users.browser.RefreshTokenPlace;
import bg.ploshtadka.users.browser.SessionCookie;
import bg.ploshtadka.users.browser.SignOutByCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking who is signed in, and signing out. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class SessionResource {
    @Inject
    SignOut signOut;

    @Inject
    CurrentUser user;

    @Inject
    CurrentNames names;

    @Inject
    Caller caller;

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
    @PermitAll
    @BrowserSession
    @SignOutByCookie
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Sign out",
            description = "Public. Ends the sign-in from which the access token follows: its access and refresh tokens "
                    + "do not work any more. With X-Session: cookie, and without an access token or with an outdated "
                    + "one, it ends that of the cookie.")
    @Parameter(
            name = SessionCookie.NAME,
            in = ParameterIn.COOKIE,
            description = "The refresh token, with X-Session: cookie",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "204",
            description = "Signed out",
            headers = @Header(name = "Set-Cookie", description = "Deletes refresh_token, with X-Session: cookie"))
    @APIResponse(responseCode = "401", description = "No valid token, and no cookie or more than one")
    @APIResponse(responseCode = "403", description = "X-Session: cookie from another site: cross-site-request")
    @APIResponse(responseCode = "422", description = "An X-Session other than cookie")
    public Response logout(
            @HeaderParam(RefreshTokenPlace.HEADER)
                    @Parameter(description = "Where the client keeps its refresh token, if not in its own memory")
                    RefreshTokenPlace place,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        if (security.getUserPrincipal() == null) {
            signOut.end(cookieOf(headers, place), caller.address());
        } else {
            signOut.end(user.actor(), user.signIn());
        }
        return TokenAnswers.ended(place);
    }

    private static String cookieOf(HttpHeaders headers, RefreshTokenPlace place) {
        return Optional.ofNullable(place)
                .flatMap(cookie -> CookieTokens.of(headers).single())
                .orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
