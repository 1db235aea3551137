package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.GoogleSignIn;
import bg.ploshtadka.users.browser.BrowserSession;
import bg.ploshtadka.users.browser.RefreshTokenPlace;
import bg.ploshtadka.users.google.GoogleCredentials;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in as a user of Google. */
@Path("auth/google")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class GoogleResource {
    @Inject
    GoogleCredentials credentials;

    @Inject
    GoogleSignIn signIn;

    @Inject
    TokenAnswers answers;

    @Inject
    Caller caller;

    @POST
    @PermitAll
    @BrowserSession
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in with Google",
            description = "Public. Who comes for the first time gets the account of the same address, if both Google "
                    + "and this product have verified it, and a new customer's account if nobody has the address.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            headers = @Header(name = "Set-Cookie", description = "refresh_token, with X-Session: cookie"),
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "The credential is not valid: invalid-google-credential")
    @APIResponse(
            responseCode = "403",
            description = "account-deactivated; email-not-verified: the link in the mail has to be followed first; or "
                    + "cross-site-request: X-Session: cookie from another site")
    @APIResponse(responseCode = "404", description = "Nobody can sign in with Google here: google-sign-in-off")
    @APIResponse(
            responseCode = "409",
            description = "email-taken: the address belongs to an account that must not be linked")
    @APIResponse(
            responseCode = "422",
            description = "The credential is missing or too long, or an X-Session other than cookie")
    @APIResponse(responseCode = "503", description = "Google's keys cannot be read; try again")
    public Response signIn(
            @HeaderParam(RefreshTokenPlace.HEADER)
                    @Parameter(description = "Where the refresh token goes, if not into the body")
                    RefreshTokenPlace place,
            @QueryParam("locale")
                    @DefaultValue("bg")
                    @Parameter(description = "The language of the mails to a new customer, bg or en")
                    MailLanguage locale,
            @NotNull @Valid GoogleRequest request) {
        return answers.of(signIn.signIn(credentials.identify(request.credential()), locale, caller.address()), place);
    }
}
