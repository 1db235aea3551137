package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.venues.VenueDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Says of which words the checkout session of a payment is made. */
@Dependent
class CheckoutOrders {
    @Inject
    VenueDirectory venues;

    /** The order of this payment of this booking. */
    CheckoutOrder of(Payment payment, PayableBooking booking) {
        String venue = venues.namesOf(List.of(booking.venueId()))
                .get(booking.venueId())
                .name();
        return payment.order(venue);
    }
}
