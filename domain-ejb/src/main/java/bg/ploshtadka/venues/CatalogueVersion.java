package bg.ploshtadka.venues;

import java.util.UUID;

/**
 * Which state the lists of venues are in. Both change with the commit that changes what they stand for, and no version
 * ever comes back.
 *
 * @param listed changes with whatever decides which venues a search finds
 * @param shown changes with that, and with whatever else lists show of a venue
 */
record CatalogueVersion(UUID listed, UUID shown) {}
