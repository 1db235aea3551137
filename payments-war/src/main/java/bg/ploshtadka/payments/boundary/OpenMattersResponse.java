package bg.ploshtadka.payments.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is open now. */
@Schema(description = "What is open now")
public record OpenMattersResponse(
        @Schema(description = "Pending payments whose session's time is over", example = "0")
        long pendingPastEnd,

        @Schema(description = "Payments whose money is still to go back", example = "1")
        long refundsOwed,

        @Schema(description = "Payments that wait for a person", example = "0")
        long flagged,

        @Schema(description = "Differences that are still there", example = "0")
        long unresolved) {}
