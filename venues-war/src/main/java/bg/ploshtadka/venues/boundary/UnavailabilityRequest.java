package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.venues.Closure;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a venue, or a court of it, shall be closed. */
@Schema(description = "When the venue, or one court of it, is closed; a new one needs start_datetime and end_datetime")
public record UnavailabilityRequest(
        @NotNull(groups = Complete.class) @Schema(example = "2026-12-24T00:00:00+02:00")
        Instant startDatetime,

        @NotNull(groups = Complete.class)
        @Schema(example = "2026-12-27T00:00:00+02:00", description = "Later than start_datetime, and not over")
        Instant endDatetime,

        @PlainText(max = 255) @Schema(nullable = true, maxLength = 255, example = "Коледа")
        String reason,

        @Schema(nullable = true, description = "The court; null: all of them")
        UUID courtId) {
    Closure toClosure() {
        return new Closure(span(startDatetime, endDatetime), Optional.ofNullable(reason), Optional.ofNullable(courtId));
    }

    /** Puts what was sent over what was said before. */
    static Closure over(Closure before, Patch<UnavailabilityRequest> patch) {
        return new Closure(
                span(
                        patch.nullable(
                                "start_datetime",
                                UnavailabilityRequest::startDatetime,
                                before.time().start()),
                        patch.nullable(
                                "end_datetime",
                                UnavailabilityRequest::endDatetime,
                                before.time().end())),
                Optional.ofNullable(patch.nullable(
                        "reason", UnavailabilityRequest::reason, before.reason().orElse(null))),
                Optional.ofNullable(patch.nullable(
                        "court_id",
                        UnavailabilityRequest::courtId,
                        before.courtId().orElse(null))));
    }

    private static TimeSpan span(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            throw new DomainException(ProblemType.UNAVAILABILITY_BACKWARD);
        }
        return new TimeSpan(start, end);
    }
}
