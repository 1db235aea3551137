package bg.ploshtadka.system;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two active bookings never share a moment on a court, whatever the callers do. */
@SystemTest
class DoubleBookingIT {
    private final Stage stage;

    DoubleBookingIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void bookingsThatOnlyPartlyOverlapExcludeEachOther() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.customer();
        venue.book(customer, 18);
        Map<String, Object> overlapping = Map.of(
                "venue_id", venue.id(),
                "start_datetime", Listing.at(17).plusSeconds(1800).toString(),
                "end_datetime", Listing.at(18).plusSeconds(1800).toString());

        customer.api().post("/bookings", overlapping).expectProblem(409, "booking-conflict");
    }

    @Test
    void aBookingMayStartWhenTheOneBeforeEnds() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.customer();
        venue.book(customer, 18);

        customer.api().post("/bookings", venue.hourFrom(19)).expect(201);
    }

    @Test
    void aCancelledBookingGivesTheSlotBack() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.customer();
        String bookingId = venue.book(customer, 18);
        customer.api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "cancelled"))
                .expect(200);

        stage.customer().api().post("/bookings", venue.hourFrom(18)).expect(201);
    }

    @Test
    void aRepeatedRequestWithTheSameKeyMakesOneBooking() {
        Listing venue = stage.newVenue(3);
        Person customer = stage.customer();
        String key = Stage.unique();

        List<Answer> answers = Rivals.atOnce(12, number -> bookWithKey(customer, venue.hourFrom(18), key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201));
        assertThat(answers)
                .extracting(answer -> answer.text("id"))
                .containsOnly(answers.get(0).text("id"));
    }

    @Test
    void aKeyDoesNotServeTwoDifferentRequests() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.customer();
        String key = Stage.unique();
        bookWithKey(customer, venue.hourFrom(18), key).expect(201);

        bookWithKey(customer, venue.hourFrom(19), key).expectProblem(422, "idempotency-key-reused");
    }

    private static Answer bookWithKey(Person customer, Map<String, Object> wish, String key) {
        return customer.api()
                .request("POST", "/bookings")
                .header("Idempotency-Key", key)
                .json(wish)
                .send();
    }
}
