package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.users.SignIn;
import bg.ploshtadka.users.TokenGrant;
import bg.ploshtadka.users.tokens.AccessTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in, staying signed in, and the keys by which others verify tokens. */
@Path("auth")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class TokensResource {
    @Inject
    SignIn signIn;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Caller caller;

    @POST
    @Path("token")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(summary = "Sign in", description = "Public. By username or e-mail address, in whatever case.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "401", description = "Wrong name or password")
    @APIResponse(
            responseCode = "403",
            description = "The password is right, but: email-not-verified or account-deactivated")
    @APIResponse(responseCode = "422", description = "A field is missing")
    @APIResponse(
            responseCode = "429",
            description = "Too many failures, by this name or from this address: too-many-attempts",
            headers = @Header(name = "Retry-After", description = "When another attempt makes sense, in seconds"))
    public TokenResponse signIn(
            @FormParam("username")
                    @NotBlank
                    @Size(max = Texts.MAX_GIVEN)
                    @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
                    String username,
            @FormParam("password") @NotBlank @Size(max = Texts.MAX_GIVEN) String password) {
        return tokensOf(signIn.withPassword(username, password, caller.address()));
    }

    @POST
    @Path("refresh")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Stay signed in",
            description = "Public. Each refresh token works once; a second use ends all that follow from its sign-in. "
                    + "The user signs in anew after 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "A new pair",
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "The refresh token does not work")
    @APIResponse(responseCode = "422", description = "The refresh token is missing")
    public TokenResponse refresh(@NotNull @Valid RefreshRequest request) {
        return tokensOf(signIn.withRefreshToken(request.refreshToken(), caller.address()));
    }

    @GET
    @Path("jwks.json")
    @PermitAll
    @Operation(summary = "Read the public keys", description = "Public. A JSON Web Key Set (RFC 7517).")
    @APIResponse(responseCode = "200", description = "The key set")
    public Response keys() {
        return Response.ok(accessTokens.keySet())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    private TokenResponse tokensOf(TokenGrant grant) {
        return TokenResponse.from(grant, accessTokens.sign(grant));
    }
}
