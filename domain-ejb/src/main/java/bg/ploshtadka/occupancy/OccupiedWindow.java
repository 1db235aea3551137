package bg.ploshtadka.occupancy;

import bg.ploshtadka.kernel.TimeSpan;
import java.util.UUID;

/**
 * A time at which a court is taken, without saying by whom.
 *
 * @param courtId the court
 * @param time when it is taken
 * @param kind by what it is taken
 */
public record OccupiedWindow(UUID courtId, TimeSpan time, OccupancyKind kind) {}
