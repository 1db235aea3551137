package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.payments.FailedPayments;
import bg.ploshtadka.payments.PaymentLedger;
import bg.ploshtadka.payments.stripe.CheckoutDesk;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments: reading them, turning away from one, forgetting one that has failed. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class PaymentsResource {
    @Inject
    PaymentLedger ledger;

    @Inject
    CheckoutDesk checkouts;

    @Inject
    FailedPayments failed;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.ADMIN_PAYMENTS_READ})
    @Operation(
            summary = "List payments, the newest first",
            description = "Scope payments:read (mine, and view=venue as the owner of venues) or admin:payments:read "
                    + "(view=all).")
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description = "Whose payments: mine (as the customer), venue (for bookings at your own venues) or all; "
                    + "default: all for an admin, else mine",
            example = "venue")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "How far they have come", example = "paid")
    @Parameter(
            name = "user_id",
            in = ParameterIn.QUERY,
            description = "Only those of this customer; of what is not yours to see nothing is found",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f3")
    @Parameter(
            name = "booking_id",
            in = ParameterIn.QUERY,
            description = "What they pay",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f6")
    @Parameter(
            name = "venue_id",
            in = ParameterIn.QUERY,
            description = "Only those for bookings of this venue",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Begun then or later",
            example = "2027-05-01T00:00:00Z")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Begun before", example = "2027-06-01T00:00:00Z")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Only those with this in the name or username of their customer, or in the name of the "
                    + "venue, in capitals or not",
            example = "иван")
    @APIResponse(
            responseCode = "200",
            description = "A page of payments",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PaymentResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this view is not yours")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<PaymentResponse> list(@Valid @BeanParam PaymentFilterParams filter, @Valid @BeanParam PageParams page) {
        return ledger.page(user.actor(), filter.toFilter(), page.toRequest()).map(PaymentResponse::from);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.ADMIN_PAYMENTS_READ})
    @Operation(
            summary = "Read a payment",
            description = "Scope payments:read (for its customer and the venue's owner) or admin:payments:read.")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such payment, or not yours")
    public PaymentResponse get(@PathParam("id") UUID id) {
        return PaymentResponse.from(ledger.payment(user.actor(), id));
    }

    @GET
    @Path("booking/{booking_id}")
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.ADMIN_PAYMENTS_READ})
    @Operation(
            summary = "Read the payment of a booking",
            description =
                    "The newest one that is paid or refunded. Scope payments:read (for its customer and the venue's "
                            + "owner) or admin:payments:read.")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No money came for this booking, or it is not yours")
    public PaymentResponse ofBooking(@PathParam("booking_id") UUID bookingId) {
        return PaymentResponse.from(ledger.ofBooking(user.actor(), bookingId));
    }

    @POST
    @Path("{id}/abandon")
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.BOOKINGS_WRITE, ScopeName.ADMIN_PAYMENTS_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Turn away from a checkout",
            description =
                    "For its customer, or scope admin:payments:write. Closes the session; the booking stays while "
                            + "its hold lasts, and another checkout may follow.")
    @APIResponse(
            responseCode = "200",
            description = "Closed, now or before",
            content = @Content(schema = @Schema(implementation = AbandonResponse.class)))
    @APIResponse(responseCode = "400", description = "It was paid")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such payment, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody has to look at it first")
    @APIResponse(responseCode = "503", description = "Stripe does not answer; try again")
    public AbandonResponse abandon(@PathParam("id") UUID id) {
        checkouts.abandon(user.actor(), id);
        return new AbandonResponse(true);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_PAYMENTS_DELETE)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(summary = "Delete a failed payment", description = "Scope admin:payments:delete.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such payment")
    @APIResponse(responseCode = "409", description = "It has not failed")
    public void delete(@PathParam("id") UUID id) {
        failed.delete(id, user.actor().id());
    }
}
