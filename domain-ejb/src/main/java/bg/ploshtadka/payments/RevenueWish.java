package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.VenueView;
import java.util.Optional;
import java.util.UUID;

/**
 * Which revenue somebody wants to know.
 *
 * @param view whose venues; empty for the most that the reader may have
 * @param venueId only this one of them
 * @param days in which days, by the clock of each venue
 * @param step in periods of which length
 */
public record RevenueWish(Optional<VenueView> view, Optional<UUID> venueId, LocalDays days, RevenueStep step) {}
