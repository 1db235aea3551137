package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingDesk;
import bg.ploshtadka.bookings.BookingRecords;
import bg.ploshtadka.bookings.BookingRemoval;
import bg.ploshtadka.bookings.Transitions;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bookings: making them, reading them, leading them on. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class BookingsResource {
    @Inject
    BookingDesk desk;

    @Inject
    BookingRecords records;

    @Inject
    Transitions transitions;

    @Inject
    BookingRemoval removal;

    @Inject
    BookedAnswer answer;

    @Inject
    CurrentUser user;

    @POST
    @RolesAllowed(ScopeName.BOOKINGS_WRITE)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(summary = "Book a court", description = "Scope bookings:write. The server sets the price.")
    @APIResponse(
            responseCode = "201",
            description = "Booked; pending until it is confirmed",
            headers = @Header(name = "Location", description = "The booking"),
            content = @Content(schema = @Schema(implementation = BookingResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request was answered before: its booking",
            content = @Content(schema = @Schema(implementation = BookingResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue")
    @APIResponse(responseCode = "409", description = "Somebody else has the court, or the venue is closed then")
    @APIResponse(responseCode = "422", description = "A rule does not hold; the problem's type names it")
    public Response book(
            @Valid @NotNull BookingRequest request,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 255) String idempotencyKey) {
        return answer.to(desk.book(user.actor(), request.toWish(), Optional.ofNullable(idempotencyKey)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ScopeName.BOOKINGS_READ, ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_READ})
    @Operation(summary = "Read a booking", description = "For its customer, the venue's owner and admins.")
    @APIResponse(responseCode = "200", description = "The booking")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such booking, or not yours")
    public BookingResponse get(@PathParam("id") UUID id) {
        return BookingResponse.from(records.get(user.actor(), id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({ScopeName.BOOKINGS_READ, ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_READ})
    @Operation(summary = "Read what happened to a booking", description = "The earliest change first.")
    @APIResponse(responseCode = "200", description = "Its changes of status")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such booking, or not yours")
    public List<StatusChangeResponse> history(@PathParam("id") UUID id) {
        return records.history(user.actor(), id).stream()
                .map(StatusChangeResponse::from)
                .toList();
    }

    @PATCH
    @Path("{id}/status")
    @RolesAllowed({ScopeName.BOOKINGS_CANCEL, ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Give a booking another status",
            description = "The owner confirms, completes and marks a no-show; the customer and the owner cancel; an "
                    + "admin may do all of it.")
    @APIResponse(responseCode = "200", description = "The booking with its new status")
    @APIResponse(responseCode = "400", description = "Its life cycle does not allow this")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Somebody else decides on this")
    @APIResponse(responseCode = "404", description = "No such booking, or not yours")
    @APIResponse(responseCode = "422", description = "No such status")
    public BookingResponse changeStatus(@PathParam("id") UUID id, @Valid @NotNull StatusRequest request) {
        Actor actor = user.actor();
        transitions.change(actor, id, request.status(), Optional.ofNullable(request.reason()));
        return BookingResponse.from(records.get(actor, id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_BOOKINGS_DELETE)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Delete a booking",
            description = "Scope admin:bookings:delete. With its history; the court is free again, and the customer of "
                    + "an active booking is told by mail.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such booking")
    @APIResponse(responseCode = "409", description = "Payments refer to it; they are the books and stay")
    public void delete(@PathParam("id") UUID id) {
        removal.delete(user.actor(), id);
    }
}
