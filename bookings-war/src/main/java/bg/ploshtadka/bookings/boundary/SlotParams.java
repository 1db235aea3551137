package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.occupancy.TakenSlot;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** Which of a venue's taken slots a client wants to see. */
@ForwardPeriod
public class SlotParams {
    @QueryParam("venue_id")
    @NotNull
    UUID venueId;

    @QueryParam("from")
    Instant from;

    @QueryParam("to")
    Instant to;

    /** Those slots that are not over and share a moment with the wanted period. */
    Predicate<TakenSlot> wanted(Instant now) {
        Instant earliest = from == null || from.isBefore(now) ? now : from;
        return slot -> slot.time().end().isAfter(earliest)
                && (to == null || slot.time().start().isBefore(to));
    }
}
