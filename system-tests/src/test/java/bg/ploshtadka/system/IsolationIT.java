package bg.ploshtadka.system;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What belongs to others looks as if it were not there. No test changes anything, so all share the same people. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {
    private final Stage stage;
    private final Person stranger;
    private final Person strangeOwner;
    private final Listing venue;
    private final String bookingId;
    private final Checkout checkout;

    IsolationIT(Stage stage) {
        this.stage = stage;
        stranger = stage.newCustomer();
        strangeOwner = stage.newOwner();
        venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        bookingId = venue.book(customer, 18);
        checkout = Checkout.open(customer, bookingId);
    }

    @Test
    void aBookingIsNotThereForStrangers() {
        String booking = "/bookings/" + bookingId;
        stranger.api().get(booking).expectProblem(404, "booking-not-found");
        stranger.api().get(booking + "/history").expectProblem(404, "booking-not-found");
        strangeOwner.api().get(booking).expectProblem(404, "booking-not-found");
    }

    @Test
    void aBookingIsNotForStrangersToChange() {
        Map<String, String> cancelled = Map.of("status", "cancelled");
        stranger.api().patch("/bookings/" + bookingId + "/status", cancelled).expectProblem(404, "booking-not-found");
        strangeOwner
                .api()
                .patch("/bookings/" + bookingId + "/status", cancelled)
                .expectProblem(404, "booking-not-found");
    }

    @Test
    void aBookingIsNotForStrangersToPay() {
        stranger.api()
                .post("/payments/checkout", Map.of("booking_id", bookingId))
                .expectProblem(404);
    }

    @Test
    void aPaymentIsNotThereForStrangers() {
        stranger.api().get("/payments/" + checkout.paymentId()).expectProblem(404);
        stranger.api().post("/payments/" + checkout.paymentId() + "/abandon").expectProblem(404);
        strangeOwner.api().post("/payments/booking/" + bookingId + "/refund").expectProblem(404);
    }

    @Test
    void anotherUserIsNotReadable() {
        stranger.api().get("/users/" + strangeOwner.id()).expectProblem(403, "user-not-yours");
    }

    @Test
    void aVenueIsNotForStrangersToChange() {
        strangeOwner
                .api()
                .patch("/venues/" + venue.id() + "/status", Map.of("status", "inactive"))
                .expectProblem(404, "venue-not-found");
        strangeOwner
                .api()
                .post("/venues/" + venue.id() + "/courts", Map.of("name", "Чуждо игрище"))
                .expectProblem(404, "venue-not-found");
    }

    @Test
    void theCustomerDoesNotConfirmTheOwnBooking() {
        checkout.customer()
                .api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "confirmed"))
                .expectProblem(403);
    }

    @Test
    void anAdminSeesWhatIsOthers() {
        stage.admin().api().get("/bookings/" + bookingId).expect(200);
        stage.admin().api().get("/payments/" + checkout.paymentId()).expect(200);
    }
}
