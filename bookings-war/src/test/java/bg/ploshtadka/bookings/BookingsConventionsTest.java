package bg.ploshtadka.bookings;

import bg.ploshtadka.bookings.boundary.BookingsApplication;
import bg.ploshtadka.conventions.WarConventions;

class BookingsConventionsTest extends WarConventions {
    BookingsConventionsTest() {
        super(new BookingsApplication());
    }
}
