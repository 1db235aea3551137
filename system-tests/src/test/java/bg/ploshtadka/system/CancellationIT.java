package bg.ploshtadka.system;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of the money, and of the court, when a booking does not happen. */
@SystemTest
class CancellationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stage stage;

    CancellationIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aPaidBookingThatTheOwnerCancelsIsRefundedOnce() {
        Person owner = stage.newOwner();
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(owner, 1).book(customer, 18);
        Checkout checkout = paid(customer, bookingId);

        cancel(owner, bookingId);

        checkout.awaitStatus("refunded");
        assertThat(stage.stripe().refunds(checkout)).containsExactly(2500L);
        assertThat(customer.inbox().await("Refund").text()).contains("€25.00");
        assertThat(customer.inbox().await("Booking cancelled").calendar())
                .hasValueSatisfying(file -> assertThat(file).contains("METHOD:CANCEL", "UID:" + bookingId));
    }

    @Test
    void aRefundThatIsAskedForTwiceIsMadeOnce() {
        Person owner = stage.newOwner();
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(owner, 1).book(customer, 18);
        Checkout checkout = paid(customer, bookingId);
        String refund = "/payments/booking/" + bookingId + "/refund";

        owner.api().post(refund).expect(200);
        Answer repeated = owner.api().post(refund).expect(200);

        assertThat(repeated.text("status")).isEqualTo("refunded");
        assertThat(stage.stripe().refunds(checkout)).containsExactly(2500L);
    }

    @Test
    void aCustomersOwnCancellationGivesNoMoneyBack() {
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(1).book(customer, 18);
        Checkout checkout = paid(customer, bookingId);

        cancel(customer, bookingId);

        customer.inbox().await("Booking cancelled");
        assertThat(Answer.text(checkout.payment(), "status")).isEqualTo("paid");
        assertThat(stage.stripe().refunds(checkout)).isEmpty();
    }

    @Test
    void moneyThatComesAfterTheCancellationIsRefunded() {
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(1).book(customer, 18);
        Checkout checkout = Checkout.open(customer, bookingId);
        cancel(customer, bookingId);

        stage.stripe().pay(checkout);

        checkout.awaitStatus("refunded");
        assertThat(stage.stripe().refunds(checkout)).containsExactly(2500L);
    }

    @Test
    void anExpiredCheckoutCancelsTheBookingAndFreesTheCourt() {
        Person customer = stage.newCustomer();
        Listing venue = stage.newVenue(1);
        String bookingId = venue.book(customer, 18);
        Checkout checkout = Checkout.open(customer, bookingId);

        stage.stripe().expire(checkout);

        checkout.awaitStatus("failed");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(statusOf(customer, bookingId)).isEqualTo("cancelled"));
        assertThat(venue.freeStarts(stage.anonymous())).contains(Listing.at(18).toString());
    }

    @Test
    void aSecondCheckoutOfTheSameBookingIsTheSameSession() {
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(1).book(customer, 18);
        Checkout first = Checkout.open(customer, bookingId);

        assertThat(Checkout.open(customer, bookingId)).isEqualTo(first);
    }

    @Test
    void anAbandonedCheckoutMayBeFollowedByAnother() {
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(1).book(customer, 18);
        Checkout first = Checkout.open(customer, bookingId);

        Answer abandoned = customer.api()
                .post("/payments/" + first.paymentId() + "/abandon")
                .expect(200);

        assertThat(abandoned.object().getBoolean("abandoned")).isTrue();
        assertThat(Checkout.open(customer, bookingId).sessionId()).isNotEqualTo(first.sessionId());
    }

    @Test
    void aPaidBookingIsNotPaidAgain() {
        Person customer = stage.newCustomer();
        String bookingId = stage.newVenue(1).book(customer, 18);
        paid(customer, bookingId);

        customer.api()
                .post("/payments/checkout", Map.of("booking_id", bookingId))
                .expectProblem(409, "booking-already-paid");
    }

    @Test
    void aWebhookWithoutStripesSignatureIsRefused() {
        stage.anonymous()
                .request("POST", "/payments/webhook")
                .header("Stripe-Signature", "t=1,v1=00")
                .body("application/json", "{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\"}")
                .send()
                .expectProblem(400);
    }

    private Checkout paid(Person customer, String bookingId) {
        Checkout checkout = Checkout.open(customer, bookingId);
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        return checkout;
    }

    private static void cancel(Person actor, String bookingId) {
        actor.api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "cancelled"))
                .expect(200);
    }

    private static String statusOf(Person reader, String bookingId) {
        return reader.api().get("/bookings/" + bookingId).expect(200).text("status");
    }
}
