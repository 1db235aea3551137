package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.VenueView;
import java.util.Optional;
import java.util.UUID;

/**
 * What statistics are about.
 *
 * @param view whose venues; empty for the most that the reader may have
 * @param venueId only this one of them
 * @param days which days, by the clock of each venue
 */
public record StatisticsWish(Optional<VenueView> view, Optional<UUID> venueId, LocalDays days) {}
