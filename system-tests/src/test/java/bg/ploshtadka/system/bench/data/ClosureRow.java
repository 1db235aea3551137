package bg.ploshtadka.system.bench.data;

import java.time.Instant;
import java.util.UUID;

/** A time for which an owner has closed a court. */
record ClosureRow(UUID id, CourtRow court, Instant start, Instant end, Instant createdAt) {}
