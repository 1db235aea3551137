package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.occupancy.TakenSlot;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
    List<TakenSlot> select(List<TakenSlot> slots, Instant now) {
        Instant earliest = from == null || from.isBefore(now) ? now : from;
        return slots.stream()
                .filter(slot -> slot.time().end().isAfter(earliest))
                .filter(slot -> to == null || slot.time().start().isBefore(to))
                .toList();
    }
}
