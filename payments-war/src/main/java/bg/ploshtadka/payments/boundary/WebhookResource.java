package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.payments.stripe.Webhooks;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Stripe tells what happened. */
@Path("webhook")
@RequestScoped
@Tag(name = "payments")
public class WebhookResource {
    private static final String SIGNATURE = "Stripe-Signature";
    private static final int MOST_BYTES = 1024 * 1024;

    @Inject
    Webhooks webhooks;

    @POST
    @PermitAll
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Take an event of Stripe",
            description = "Public; the signature says who speaks. Each event counts once, in whatever order they come.")
    @Parameter(name = SIGNATURE, in = ParameterIn.HEADER, required = true, example = "t=1795440000,v1=5257a869e7ec")
    @APIResponse(responseCode = "200", description = "Taken, now or before")
    @APIResponse(responseCode = "400", description = "Not signed by Stripe in the last five minutes, or not an event")
    @APIResponse(responseCode = "413", description = "The body is larger than 1 MiB")
    @APIResponse(responseCode = "503", description = "Stripe does not answer our question; send the event again")
    public Response receive(@NotNull @Size(max = MOST_BYTES) byte[] body, @Context HttpHeaders headers) {
        webhooks.receive(body, headers.getHeaderString(SIGNATURE));
        return Response.ok().build();
    }
}
