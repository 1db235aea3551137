package bg.ploshtadka.system.bench.data;

import java.util.UUID;

/**
 * A court that stands in the database.
 *
 * @param cents its price of an hour
 * @param ownPrice whether that is another one than the venue's
 */
record CourtRow(UUID id, VenueRow venue, int position, int cents, boolean ownPrice) {
    String name() {
        return "Корт " + (position + 1);
    }
}
