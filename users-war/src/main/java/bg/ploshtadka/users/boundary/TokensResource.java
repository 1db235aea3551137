package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.users.SignIn;
import bg.ploshtadka.users.browser.BrowserSession;
import bg.ploshtadka.users.browser.RefreshByCookie;
import bg.ploshtadka.users.browser.RefreshTokenPlace;
import bg.ploshtadka.users.browser.SessionCookie;
import bg.ploshtadka.users.tokens.AccessTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in, staying signed in, and the keys by which others verify tokens. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class TokensResource {
    @Inject
    SignIn signIn;

    @Inject
    TokenAnswers answers;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Caller caller;

    @POST
    @Path("token")
    @PermitAll
    @BrowserSession
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(summary = "Sign in", description = "Public. By username or e-mail address, in whatever case.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            headers = @Header(name = "Set-Cookie", description = "refresh_token, with X-Session: cookie"),
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "401", description = "Wrong name or password")
    @APIResponse(
            responseCode = "403",
            description = "The password is right, but: email-not-verified or account-deactivated; or "
                    + "cross-site-request: X-Session: cookie from another site")
    @APIResponse(responseCode = "422", description = "A field is missing, or an X-Session other than cookie")
    @APIResponse(
            responseCode = "429",
            description = "Too many failures, by this name or from this address: too-many-attempts",
            headers = @Header(name = "Retry-After", description = "When another attempt makes sense, in seconds"))
    public Response signIn(
            @HeaderParam(RefreshTokenPlace.HEADER)
                    @Parameter(description = "Where the refresh token goes, if not into the body")
                    RefreshTokenPlace place,
            @FormParam("username")
                    @NotBlank
                    @Size(max = Texts.MAX_GIVEN)
                    @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
                    String username,
            @FormParam("password") @NotBlank @Size(max = Texts.MAX_GIVEN) String password) {
        return answers.of(signIn.withPassword(username, password, caller.address()), place);
    }

    @POST
    @Path("refresh")
    @PermitAll
    @BrowserSession
    @RefreshByCookie
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Stay signed in",
            description = "Public. Each refresh token works once; a second use ends all that follow from its sign-in, "
                    + "but for the first seconds, while the successor has not been used: 409 refresh-under-way. "
                    + "The user signs in anew after 30 days. With X-Session: cookie the token is taken from the cookie, "
                    + "and the body may be left out.")
    @Parameter(
            name = SessionCookie.NAME,
            in = ParameterIn.COOKIE,
            description = "The refresh token, with X-Session: cookie",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "A new pair",
            headers = @Header(name = "Set-Cookie", description = "refresh_token, with X-Session: cookie"),
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(
            responseCode = "401",
            description = "The refresh token does not work, or no cookie came, or several of this name",
            headers =
                    @Header(
                            name = "Set-Cookie",
                            description = "Deletes refresh_token, with X-Session: cookie, unless there are several"))
    @APIResponse(responseCode = "403", description = "X-Session: cookie from another site: cross-site-request")
    @APIResponse(
            responseCode = "409",
            description = "The token was used less than 10 seconds ago, and its successor has not been used yet: "
                    + "refresh-under-way. Try again with the cookie that has come by then",
            headers = @Header(name = "Retry-After", description = "When another attempt makes sense, in seconds"))
    @APIResponse(
            responseCode = "422",
            description = "The refresh token is missing in the body, or an X-Session other than cookie")
    public Response refresh(
            @HeaderParam(RefreshTokenPlace.HEADER)
                    @Parameter(description = "Where the refresh token goes, if not into the body")
                    RefreshTokenPlace place,
            @NotNull @Valid @RequestBody(required = false) RefreshRequest request) {
        return answers.of(signIn.withRefreshToken(request.refreshToken(), caller.address()), place);
    }

    @GET
    @Path("jwks.json")
    @PermitAll
    @Operation(summary = "Read the public keys", description = "Public. A JSON Web Key Set (RFC 7517).")
    @APIResponse(
            responseCode = "200",
            description = "The key set",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response keys() {
        return Response.ok(accessTokens.keySet())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
