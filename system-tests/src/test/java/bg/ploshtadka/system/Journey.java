package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main job from end to end, wherever the product runs: somebody rents a pitch. */
abstract class Journey {
    private final Stage stage;

    Journey(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aCustomerRegistersVerifiesTheAddressAndSignsIn() {
        String username = "guest." + Stage.unique();
        JsonObject user = stage.register(username);
        assertThat(user.getBoolean("is_active")).isFalse();
        stage.anonymous()
                .postForm("/auth/token", Map.of("username", username, "password", Person.PASSWORD))
                .expectProblem(403, "email-not-verified");

        Inbox.Mail mail = stage.inbox(Stage.email(username)).await("Confirm your e-mail address");
        assertThat(mail.link()).startsWith(stage.origin() + "/en/verify-email?token=");
        stage.anonymous().get("/auth/verify-email?token=" + mail.token()).expect(200);

        Answer tokens = stage.anonymous()
                .postForm("/auth/token", Map.of("username", username, "password", Person.PASSWORD))
                .expect(200);
        assertThat(tokens.text("token_type")).isEqualTo("bearer");
        Answer me = stage.anonymous()
                .with(tokens.text("access_token"))
                .get("/users/@me")
                .expect(200);
        assertThat(me.object().getBoolean("is_active")).isTrue();
        assertThat(me.body()).doesNotContain("password", "hash");
    }

    @Test
    void aVenueIsFoundOnceAnAdminHasApprovedIt() {
        Person owner = stage.newOwner();
        Listing listing = Listing.add(owner);
        assertThat(found(listing)).isEmpty();
        stage.anonymous().get("/venues/" + listing.id()).expectProblem(404, "venue-not-found");

        stage.approve(listing);

        assertThat(found(listing)).extracting(venue -> Answer.text(venue, "id")).containsExactly(listing.id());
        owner.inbox().await("Your venue is approved");
    }

    @Test
    void aCustomerBooksPaysAndIsConfirmed() {
        Person owner = stage.newOwner();
        Person customer = stage.newCustomer();
        Listing venue = stage.newVenue(owner, 1);
        String start = Listing.at(18).toString();
        assertThat(venue.freeStarts(customer.api())).contains(start);

        JsonObject booking =
                customer.api().post("/bookings", venue.hourFrom(18)).expect(201).object();
        String bookingId = Answer.text(booking, "id");
        assertThat(Answer.text(booking, "status")).isEqualTo("pending");
        assertThat(Answer.text(booking, "time_zone")).isEqualTo("Europe/Sofia");
        assertThat(Answer.text(booking, "total_price")).isEqualTo(Listing.PRICE_PER_HOUR);

        Checkout checkout = Checkout.open(customer, bookingId);
        assertThat(checkout.url()).isEqualTo(stage.origin() + "/dev/stripe/sessions/" + checkout.sessionId());
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");

        JsonObject seen = owner.api().get("/bookings/" + bookingId).expect(200).object();
        assertThat(Answer.text(seen, "customer_username")).isEqualTo(customer.username());
        confirm(owner, bookingId);
        Inbox.Mail confirmed = customer.inbox().await("Booking confirmed");
        assertThat(confirmed.text()).contains(venue.name());
        assertThat(confirmed.calendar())
                .hasValueSatisfying(file -> assertThat(file).contains("METHOD:PUBLISH", "UID:" + bookingId));
    }

    @Test
    void aBookedHourIsGoneForTheNextCustomer() {
        Listing venue = stage.newVenue(1);
        venue.book(stage.newCustomer(), 18);
        Person late = stage.newCustomer();

        assertThat(venue.freeStarts(late.api())).doesNotContain(Listing.at(18).toString());
        late.api().post("/bookings", venue.hourFrom(18)).expectProblem(409, "booking-conflict");
    }

    @Test
    void theOwnerHearsOfARequestAndSeesItInTheList() {
        Person owner = stage.newOwner();
        Listing venue = stage.newVenue(owner, 1);
        String bookingId = venue.book(stage.newCustomer(), 9);

        assertThat(owner.inbox().await("New booking request").text()).contains(venue.name());
        Answer list = owner.api().get("/bookings?venue_id=" + venue.id()).expect(200);
        assertThat(list.objects())
                .extracting(booking -> Answer.text(booking, "id"))
                .containsExactly(bookingId);
        assertThat(list.header("X-Total-Count")).contains("1");
    }

    @Test
    void theCustomerGetsAReceiptForThePayment() {
        Person customer = stage.newCustomer();
        Listing venue = stage.newVenue(1);
        Checkout checkout = Checkout.open(customer, venue.book(customer, 10));

        stage.stripe().pay(checkout);

        assertThat(customer.inbox().await("Payment received").text()).contains("€25.00");
    }

    @Test
    void anAdminSeesThatAMailWasSent() {
        Person customer = stage.newCustomer();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(statusesOfMailsTo(customer)).containsExactly("sent"));
    }

    private List<String> statusesOfMailsTo(Person receiver) {
        return stage
                .admin()
                .api()
                .get("/notifications?recipient=" + Api.encode(Stage.email(receiver.username())))
                .expect(200)
                .objects()
                .stream()
                .map(notification -> Answer.text(notification, "status"))
                .toList();
    }

    private List<JsonObject> found(Listing listing) {
        return stage.anonymous()
                .get("/venues?q=" + Api.encode(listing.name()))
                .expect(200)
                .objects();
    }

    private static void confirm(Person owner, String bookingId) {
        Answer confirmed = owner.api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "confirmed"))
                .expect(200);
        assertThat(confirmed.text("status")).isEqualTo("confirmed");
    }
}
