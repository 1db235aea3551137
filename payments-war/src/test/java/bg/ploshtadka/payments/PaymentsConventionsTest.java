package bg.ploshtadka.payments;

import bg.ploshtadka.conventions.WarConventions;
import bg.ploshtadka.payments.boundary.PaymentsApplication;

class PaymentsConventionsTest extends WarConventions {
    PaymentsConventionsTest() {
        super(new PaymentsApplication());
    }
}
