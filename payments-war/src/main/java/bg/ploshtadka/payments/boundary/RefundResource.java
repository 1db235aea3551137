package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.payments.PaymentLedger;
import bg.ploshtadka.payments.RefundAnswer;
import bg.ploshtadka.payments.stripe.RefundDesk;
import bg.ploshtadka.rest.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Giving the money of a booking back. */
@Path("booking/{booking_id}/refund")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class RefundResource {
    @Inject
    RefundDesk refunds;

    @Inject
    PaymentLedger ledger;

    @Inject
    CurrentUser user;

    @POST
    @RolesAllowed({ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_PAYMENTS_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Give the money of a booking back",
            description = "In full and once, for the venue's owner with scope bookings:manage, or scope "
                    + "admin:payments:write. A repetition answers with the refunded payment. An admin gives back "
                    + "other money, too, that came instead of what was asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Given back, now or before",
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Stored: it will be given back as soon as Stripe answers",
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this is your own payment")
    @APIResponse(responseCode = "404", description = "No money came for this booking, or it is not of your venue")
    public Response refund(@PathParam("booking_id") UUID bookingId) {
        RefundAnswer answer = refunds.refund(user.actor(), bookingId);
        return Response.status(answer.due() ? Status.ACCEPTED : Status.OK)
                .entity(PaymentResponse.from(ledger.refunded(answer)))
                .build();
    }
}
