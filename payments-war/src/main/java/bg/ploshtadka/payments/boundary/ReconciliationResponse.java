package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.ReconciliationReport;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How our books and Stripe's stand to each other. */
@Schema(description = "How the books and Stripe's stand to each other")
public record ReconciliationResponse(
        @Schema(description = "When the last comparison ended; null before the first one", nullable = true)
        Instant checkedAt,

        @Schema(description = "How many objects of Stripe's it looked at", example = "120")
        int checked,

        OpenMattersResponse open,

        @Schema(description = "A page of what was found, the newest first")
        List<DriftResponse> drift) {
    static ReconciliationResponse from(ReconciliationReport report) {
        return new ReconciliationResponse(
                report.checkedAt().orElse(null),
                report.checked(),
                new OpenMattersResponse(
                        report.pendingPastEnd(), report.refundsOwed(), report.flagged(), report.unresolved()),
                report.drift().map(DriftResponse::from).items());
    }
}
