package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.users.MailRequests;
import bg.ploshtadka.users.PasswordReset;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Choosing a new password without knowing the old one. */
@Path("auth/password")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class PasswordResource {
    @Inject
    MailRequests mails;

    @Inject
    PasswordReset reset;

    @Inject
    Caller caller;

    @POST
    @Path("forgot")
    @PermitAll
    @Operation(
            summary = "Ask for a mail by which to choose a new password",
            description = "Public. The answer is the same whether or not there is such an account.")
    @APIResponse(
            responseCode = "202",
            description = "If this is the verified address of an active account, or that of one that was never "
                    + "activated, a mail is on its way")
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "422", description = "This is no e-mail address")
    @APIResponse(
            responseCode = "429",
            description = "Asked for too often, for this e-mail address or by this client: too-many-attempts",
            headers = @Header(name = "Retry-After", description = "When another attempt makes sense, in seconds"))
    public Response forgot(@NotNull @Valid ForgotRequest request) {
        mails.askForReset(request.email(), caller.address());
        return Response.accepted().build();
    }

    @POST
    @Path("reset")
    @PermitAll
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Choose a new password",
            description = "Public, by the link of a mail, which works once, within an hour. Ends all sign-ins "
                    + "and activates an account that waits for its first verification.")
    @APIResponse(responseCode = "204", description = "The password is changed")
    @APIResponse(
            responseCode = "400",
            description = "The link is not valid or has expired: invalid-reset-token; or unreadable JSON")
    @APIResponse(responseCode = "422", description = "A field that makes no sense, or too weak a password")
    public void reset(@NotNull @Valid ResetRequest request) {
        reset.reset(request.token(), request.password(), caller.address());
    }
}
