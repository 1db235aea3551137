package bg.ploshtadka.users.boundary;

import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.users.OwnerDecision;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an admin decides on an application.
 *
 * @param reason why it is refused; not heard of one that is approved
 */
@ReasonedRefusal
@Schema(description = "What an admin decides on an application")
public record OwnerDecisionRequest(
        @NotNull @Schema(example = "refused") Outcome status,

        @PlainText(max = 1000, lines = true)
        @Schema(
                nullable = true,
                maxLength = 1000,
                description = "Why it is refused, in words for the applicant; needed then",
                example = "Не успяхме да се свържем с Вас по телефона.")
        String reason) {
    /** What may become of an application. */
    @Schema(name = "OwnerDecisionOutcome")
    public enum Outcome {
        APPROVED,
        REFUSED
    }

    OwnerDecision toDecision() {
        return status == Outcome.APPROVED ? OwnerDecision.approval() : OwnerDecision.refusal(reason);
    }
}
