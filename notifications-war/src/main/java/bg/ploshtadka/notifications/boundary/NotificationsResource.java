package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.notifications.NotificationFilter;
import bg.ploshtadka.notifications.NotificationRecords;
import bg.ploshtadka.notifications.NotificationStatus;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.rest.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails of the system: reading what became of them, writing one, sending a failed one again. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class NotificationsResource {
    @Inject
    Outbox outbox;

    @Inject
    NotificationRecords records;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed(ScopeName.ADMIN_NOTIFICATIONS_READ)
    @Operation(summary = "List notifications, the newest first", description = "Scope admin:notifications:read.")
    @APIResponse(
            responseCode = "200",
            description = "A page of notifications",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NotificationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<NotificationResponse> list(
            @QueryParam("status") @Parameter(description = "How far they got") NotificationStatus status,
            @QueryParam("template")
                    @PlainText(max = 64)
                    @Parameter(description = "Which mail they are", example = "booking_confirmed")
                    String template,
            @QueryParam("recipient")
                    @PlainText(max = 254)
                    @Parameter(
                            description = "The receiver's whole address, in whatever case",
                            example = "ivan@example.bg")
                    String recipient,
            @Valid @BeanParam PageParams page) {
        NotificationFilter filter = new NotificationFilter(status, template, recipient);
        return records.list(filter, page.toRequest()).map(NotificationResponse::from);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_NOTIFICATIONS_READ)
    @Operation(summary = "Read a notification", description = "Scope admin:notifications:read.")
    @APIResponse(
            responseCode = "200",
            description = "The notification",
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such notification")
    public NotificationResponse get(@PathParam("id") UUID id) {
        return NotificationResponse.from(records.get(id));
    }

    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ScopeName.ADMIN_NOTIFICATIONS_WRITE)
    @Operation(
            summary = "Send a mail",
            description =
                    "Scope admin:notifications:write. The mail is queued and sent a moment later; failed attempts "
                            + "are repeated with growing pauses.")
    @APIResponse(
            responseCode = "201",
            description = "Queued",
            headers = @Header(name = "Location", description = "The notification"),
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A field that makes no sense")
    public Response send(@Valid @NotNull MailRequest mail, @Context UriInfo uri) {
        NotificationResponse queued =
                NotificationResponse.from(outbox.queue(mail.envelope(user.actor()), mail.letter()));
        return Response.created(
                        uri.getBaseUriBuilder().path(queued.id().toString()).build())
                .entity(queued)
                .build();
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed(ScopeName.ADMIN_NOTIFICATIONS_WRITE)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Send a failed mail again",
            description = "Scope admin:notifications:write. Queues it with all attempts before it.")
    @APIResponse(
            responseCode = "200",
            description = "The notification, queued again",
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    @APIResponse(responseCode = "400", description = "It has not failed")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such notification")
    @APIResponse(responseCode = "409", description = "Its last attempt is just ending; try again")
    public NotificationResponse retry(@PathParam("id") UUID id) {
        return NotificationResponse.from(outbox.retry(id));
    }
}
