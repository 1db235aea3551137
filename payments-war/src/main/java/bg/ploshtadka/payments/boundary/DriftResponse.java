package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.DriftView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difference between our books and Stripe's. */
@Schema(description = "A difference between the books and Stripe's")
public record DriftResponse(
        UUID id,

        @Schema(description = "The payment; null if Stripe has something that is no payment here", nullable = true)
        UUID paymentId,

        @Schema(description = "The session or the refund at Stripe", example = "cs_1")
        String stripeId,

        @Schema(description = "What was known here when it was found; null without a payment", nullable = true)
        BookEntryResponse ours,

        BookEntryResponse stripe,

        @Schema(
                description = "What was done: paid, paid_in_vain (and given back), refunded, failed, flagged, "
                        + "unchanged, or unknown_payment",
                example = "paid")
        String action,

        Instant foundAt,

        @Schema(description = "When both sides agreed again; null while somebody has to look", nullable = true)
        Instant resolvedAt) {
    static DriftResponse from(DriftView drift) {
        return new DriftResponse(
                drift.id(),
                drift.paymentId().orElse(null),
                drift.stripeId(),
                drift.ours().map(BookEntryResponse::from).orElse(null),
                BookEntryResponse.from(drift.stripe()),
                drift.action(),
                drift.foundAt(),
                drift.resolvedAt().orElse(null));
    }
}
