package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.GuestDesk;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bookings that owners make for guests; once made they are bookings like all others. */
@Path("guest")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class GuestBookingsResource {
    @Inject
    GuestDesk desk;

    @Inject
    BookedAnswer answer;

    @Inject
    CurrentUser user;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Book a court for a guest",
            description = "For the venue's owner with scope bookings:manage, or scope admin:bookings:write: somebody "
                    + "without an account stands at the desk or has called. It has a path of its own because it is no "
                    + "customer's booking: other people may make it, it asks for other things, and it is confirmed at "
                    + "once. The guest pays at the venue: there is no hold, no checkout, and nothing to give back. "
                    + "Nobody gets a mail. The rules are those of every booking, but the start may lie within the "
                    + "half-hour that runs now. What is known of the guest is forgotten 30 days after the end of the "
                    + "booking. An Idempotency-Key serves one request, be it for a guest or for oneself.")
    @APIResponse(
            responseCode = "201",
            description = "Booked and confirmed",
            headers = @Header(name = "Location", description = "The booking"),
            content = @Content(schema = @Schema(implementation = BookingResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request was answered before: its booking",
            content = @Content(schema = @Schema(implementation = BookingResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such court, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody else has the court, or the venue is closed then")
    @APIResponse(responseCode = "422", description = "A rule does not hold; the problem's type names it")
    public Response book(
            @Valid @NotNull GuestBookingRequest request,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 255) String idempotencyKey) {
        return answer.to(desk.book(user.actor(), request.toWish(), Optional.ofNullable(idempotencyKey)));
    }
}
