package bg.ploshtadka.occupancy;

import java.util.UUID;

/**
 * When a venue's courts are taken, or whether it shows that at all, is about to change. Fired within the transaction of
 * the change, before or after its statements, so that whoever keeps a copy can give it up with the commit.
 *
 * @param venueId the venue
 */
public record ScheduleChanged(UUID venueId) {}
