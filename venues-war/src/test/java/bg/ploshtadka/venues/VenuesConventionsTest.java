package bg.ploshtadka.venues;

import bg.ploshtadka.conventions.WarConventions;
import bg.ploshtadka.venues.boundary.VenuesApplication;

class VenuesConventionsTest extends WarConventions {
    VenuesConventionsTest() {
        // Coordinates and ratings leave as numbers of JSON.
        super(new VenuesApplication(), "VenueItem", "VenueResponse");
    }
}
