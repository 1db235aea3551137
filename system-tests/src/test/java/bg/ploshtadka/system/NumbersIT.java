package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An owner looks at what came of a day: the courts that were taken, the money, and a table of it. */
@SystemTest
class NumbersIT {
    private final Stage stage;
    private final Person owner;
    private final Person customer;
    private final Listing venue;

    NumbersIT(Stage stage) {
        this.stage = stage;
        owner = stage.newOwner();
        customer = stage.newCustomer();
        venue = stage.newVenue(owner, 1);
    }

    @Test
    void tellAnOwnerOfCourtsMoneyAndCustomers() {
        String paid = venue.book(customer, 10);
        String cancelled = venue.book(customer, 12);
        Checkout checkout = Checkout.open(customer, paid);
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        customer.api()
                .patch("/bookings/" + cancelled + "/status", Map.of("status", "cancelled"))
                .expect(200);

        JsonObject day = statistics(owner);
        assertThat(day.getInt("booked_minutes")).isEqualTo(60);
        assertThat(day.getJsonObject("by_status").getInt("cancelled")).isEqualTo(1);
        int weekday = Listing.day().getDayOfWeek().getValue() - 1;
        assertThat(day.getJsonArray("heat_map").getJsonArray(weekday).getInt(10))
                .isEqualTo(60);
        JsonObject sum = revenue(owner).get(0);
        assertThat(Answer.text(sum, "currency")).isEqualTo("EUR");
        assertThat(Answer.text(sum, "net")).isEqualTo("25.00");
        assertThat(owner.api()
                        .get("/bookings/export?view=venue&q=" + Api.encode(venue.name()))
                        .expect(200)
                        .body()
                        .lines())
                .hasSize(3);
    }

    @Test
    void tellOtherOwnersNothing() {
        venue.book(customer, 14);
        Person other = stage.newOwner();

        assertThat(statistics(other).getInt("booked_minutes")).isZero();
        assertThat(revenue(other)).isEmpty();
    }

    private JsonObject statistics(Person reader) {
        return reader.api()
                .get("/bookings/statistics?venue_id=" + venue.id() + "&from=" + Listing.day() + "&to="
                        + Listing.day().plusDays(1))
                .expect(200)
                .object();
    }

    private List<JsonObject> revenue(Person reader) {
        return reader.api()
                .get("/payments/revenue?by=week&venue_id=" + venue.id())
                .expect(200)
                .object()
                .getJsonArray("totals")
                .getValuesAs(JsonObject.class);
    }
}
