package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.payments.stripe.Webhooks;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Stripe tells what happened. */
@Path("webhook")
@ApplicationScoped
@Tag(name = "payments")
public class WebhookResource {
    private static final int MOST_BYTES = 1024 * 1024;

    /** More than the server takes, so that a signature is never invalid in another way than by being wrong. */
    private static final int MOST_SIGNATURE = 64 * 1024;

    @Inject
    Webhooks webhooks;

    @POST
    @PermitAll
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Take an event of Stripe",
            description = "Public; the signature says who speaks. Each event counts once, in whatever order they come.")
    @APIResponse(responseCode = "200", description = "Taken, now or before")
    @APIResponse(responseCode = "400", description = "Not signed by Stripe in the last five minutes, or not an event")
    @APIResponse(responseCode = "413", description = "The body is larger than 1 MiB")
    @APIResponse(responseCode = "503", description = "Stripe does not answer our question; send the event again")
    public Response receive(
            @NotNull
                    @Size(max = MOST_BYTES)
                    @RequestBody(
                            description = "An event of Stripe",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    byte[] body,
            @HeaderParam("Stripe-Signature")
                    @Size(max = MOST_SIGNATURE)
                    @Parameter(description = "When and by which secret the body was signed", example = "t=1,v1=5257a8")
                    String signature) {
        webhooks.receive(body, signature);
        return Response.ok().build();
    }
}
