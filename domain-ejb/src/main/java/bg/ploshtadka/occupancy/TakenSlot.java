package bg.ploshtadka.occupancy;

import bg.ploshtadka.kernel.TimeSpan;
import java.util.UUID;

/**
 * A time at which nobody can have a court; neither by whom nor by what it is taken is anybody's business.
 *
 * @param courtId the court
 * @param time when it is taken
 */
public record TakenSlot(UUID courtId, TimeSpan time) {}
