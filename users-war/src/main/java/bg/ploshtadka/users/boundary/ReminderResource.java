package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.users.ReminderSwitch;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Stopping reminders from within one: by a person in a browser, or by the mail program in one's place (RFC 8058). Looking
 * at the address changes nothing, since programs that search mails for dangerous links do so.
 */
@Path("auth/reminders/unsubscribe")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
@Tag(name = "auth")
public class ReminderResource {
    @Inject
    ReminderSwitch reminders;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Operation(
            summary = "Ask whether reminders are to stop",
            description = "Public; where the link of a reminder leads. Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "A page with the question",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response ask() {
        return ReminderPage.QUESTION.response();
    }

    @POST
    @PermitAll
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Stop reminders by the link in one",
            description = "Public. Mail programs call it by themselves (RFC 8058); what they send along is not looked"
                    + " at. Works again and again, within 90 days.")
    @APIResponse(
            responseCode = "200",
            description = "A page that says so; reminders are off, now or before",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The link is not valid or has expired")
    public Response stop(@QueryParam("token") @DefaultValue("") @Size(max = 512) String token) {
        reminders.switchOff(token, caller.address());
        return ReminderPage.DONE.response();
    }
}
