package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.users.EmailVerification;
import bg.ploshtadka.users.MailRequests;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proving to own an e-mail address. */
@Path("auth/verify-email")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class VerificationResource {
    @Inject
    EmailVerification verification;

    @Inject
    MailRequests mails;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Follow the link of a verification mail",
            description = "Public. Activates the account; works once, within 24 hours.")
    @APIResponse(
            responseCode = "200",
            description = "Verified, now or before",
            content = @Content(schema = @Schema(implementation = VerificationResponse.class)))
    @APIResponse(responseCode = "400", description = "The link is not valid or has expired")
    public VerificationResponse verify(@QueryParam("token") @DefaultValue("") @Size(max = 512) String token) {
        return new VerificationResponse(verification.verify(token));
    }

    @POST
    @Path("resend")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for another verification mail",
            description = "Public. The answer is the same whether or not an account waits for one.")
    @APIResponse(
            responseCode = "202",
            description = "If an account waits for a mail at this address, one is on its way")
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "422", description = "This is no e-mail address")
    @APIResponse(
            responseCode = "429",
            description = "Asked for too often, for this e-mail address or by this client: too-many-attempts",
            headers = @Header(name = "Retry-After", description = "When another attempt makes sense, in seconds"))
    public Response resend(@NotNull @Valid ResendRequest request) {
        mails.askForVerification(request.email(), caller.address());
        return Response.accepted().build();
    }
}
