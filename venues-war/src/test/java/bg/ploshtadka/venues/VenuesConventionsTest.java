package bg.ploshtadka.venues;

import bg.ploshtadka.conventions.WarConventions;
import bg.ploshtadka.venues.boundary.VenuesApplication;

class VenuesConventionsTest extends WarConventions {
    VenuesConventionsTest() {
        super(new VenuesApplication());
    }
}
