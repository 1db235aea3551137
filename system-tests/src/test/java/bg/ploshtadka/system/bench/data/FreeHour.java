package bg.ploshtadka.system.bench.data;

import java.time.Instant;
import java.util.UUID;

/** A full hour for which a court can be booked: its venue is active and open, and nobody has taken it. */
public record FreeHour(UUID venueId, UUID courtId, Instant start, Instant end) {}
