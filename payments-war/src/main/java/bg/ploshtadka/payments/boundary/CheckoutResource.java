package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.payments.stripe.CheckoutDesk;
import bg.ploshtadka.rest.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening checkouts. */
@Path("checkout")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class CheckoutResource {
    @Inject
    CheckoutDesk desk;

    @Inject
    CurrentUser user;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.BOOKINGS_WRITE, ScopeName.ADMIN_PAYMENTS_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Open a checkout",
            description =
                    "For the booking's customer, or scope admin:payments:write. Guests pay at the venue. An open checkout "
                            + "of the same booking is given again; a new one prolongs the booking's hold to the "
                            + "session's end.")
    @APIResponse(
            responseCode = "201",
            description = "Where to pay",
            headers = @Header(name = "Location", description = "The payment"),
            content = @Content(schema = @Schema(implementation = CheckoutResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such booking, or not yours")
    @APIResponse(responseCode = "409", description = "It is paid already, or somebody has to look at its payment first")
    @APIResponse(
            responseCode = "422",
            description = "The booking is a guest's, it is not pending, or it costs nothing or too little")
    @APIResponse(responseCode = "503", description = "Stripe does not answer; try again")
    public Response open(@Valid @NotNull CheckoutRequest request) {
        CheckoutResponse checkout = CheckoutResponse.from(desk.open(user.actor(), request.toWish()));
        return Response.created(URI.create("/payments/" + checkout.paymentId()))
                .entity(checkout)
                .build();
    }
}
