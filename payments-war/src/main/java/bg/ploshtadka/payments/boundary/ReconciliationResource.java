package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.payments.DriftReader;
import bg.ploshtadka.payments.ReconciliationReport;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.rest.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the books agree. */
@Path("reconciliation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class ReconciliationResource {
    @Inject
    DriftReader reader;

    @GET
    @RolesAllowed(ScopeName.ADMIN_PAYMENTS_READ)
    @Operation(
            summary = "Read how the books and Stripe's stand to each other",
            description =
                    "Scope admin:payments:read. What is open now, and what Stripe's news had not told: the headers "
                            + "count and link the pages of drift, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReconciliationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A page that makes no sense")
    public Paged<ReconciliationResponse> read(@Valid @BeanParam PageParams page) {
        ReconciliationReport report = reader.report(page.toRequest());
        return new Paged<>(ReconciliationResponse.from(report), report.drift());
    }
}
