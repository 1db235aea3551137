package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TimeSpan;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said about an unavailability.
 *
 * @param time when it is
 * @param reason why, in at most 255 characters
 * @param courtId the court; none: the whole venue
 */
public record Closure(TimeSpan time, Optional<String> reason, Optional<UUID> courtId) {}
