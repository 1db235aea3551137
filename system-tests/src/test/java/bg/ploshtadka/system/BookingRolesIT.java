package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each endpoint of the bookings for each kind of caller: what the answer is. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingRolesIT {
    private static final int HOURS_OF_A_DAY = 12;

    private final Stage stage;
    private final Listing venue;
    private final Person customer;
    private final Person owner;
    private final Person otherOwner;
    private final Map<String, Api> callers = new LinkedHashMap<>();
    private int booked;

    BookingRolesIT(Stage stage) {
        this.stage = stage;
        customer = stage.newCustomer();
        owner = stage.newOwner();
        otherOwner = stage.newOwner();
        venue = stage.newVenue(owner, 1);
        callers.put("anonymous", stage.anonymous());
        callers.put("without scope", withoutScope());
        callers.put("customer", customer.api());
        callers.put("other customer", stage.newCustomer().api());
        callers.put("owner", owner.api());
        callers.put("other owner", otherOwner.api());
        callers.put("admin", stage.admin().api());
    }

    /**
     * Method, path, the status that is asked for, and the answers for anonymous, without scope, customer, other
     * customer, owner, other owner, admin.
     */
    private static Stream<Arguments> endpoints() {
        return Stream.of(
                row("GET", "/bookings/availability?venue_id={venue}&date={day}", 200, 200, 200, 200, 200, 200, 200),
                row("GET", "/bookings/slots?venue_id={venue}", 200, 200, 200, 200, 200, 200, 200),
                row("POST", "/bookings", 401, 403, 201, 201, 201, 201, 403),
                row("POST", "/bookings/guest", 401, 403, 403, 403, 201, 404, 201),
                row("GET", "/bookings", 401, 403, 200, 200, 200, 200, 200),
                row("GET", "/bookings?view=mine", 401, 403, 200, 200, 200, 200, 200),
                row("GET", "/bookings?view=venue", 401, 403, 403, 403, 200, 200, 200),
                row("GET", "/bookings?view=all", 401, 403, 403, 403, 403, 403, 200),
                row("GET", "/bookings/export", 401, 403, 200, 200, 200, 200, 200),
                row("GET", "/bookings/export?view=venue", 401, 403, 403, 403, 200, 200, 200),
                row("GET", "/bookings/export?view=all", 401, 403, 403, 403, 403, 403, 200),
                row("GET", "/bookings/statistics", 401, 403, 403, 403, 200, 200, 200),
                row("GET", "/bookings/statistics?view=venue", 401, 403, 403, 403, 200, 200, 200),
                row("GET", "/bookings/statistics?view=all", 401, 403, 403, 403, 403, 403, 200),
                row("GET", "/bookings/{pending}", 401, 403, 200, 404, 200, 404, 200),
                row("GET", "/bookings/{pending}/history", 401, 403, 200, 404, 200, 404, 200),
                row("PATCH", "/bookings/{pending}/status confirmed", 401, 403, 403, 404, 200, 404, 200),
                row("PATCH", "/bookings/{pending}/status cancelled", 401, 403, 200, 404, 200, 404, 200),
                row("PATCH", "/bookings/{pending}/status completed", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{pending}/status no_show", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{pending}/status pending", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{confirmed}/status confirmed", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{confirmed}/status cancelled", 401, 403, 200, 404, 200, 404, 200),
                row("PATCH", "/bookings/{confirmed}/status completed", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{confirmed}/status no_show", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{confirmed}/status pending", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{cancelled}/status confirmed", 401, 403, 403, 404, 400, 404, 400),
                row("PATCH", "/bookings/{cancelled}/status cancelled", 401, 403, 400, 404, 400, 404, 400),
                row("GET", "/bookings/{guests}", 401, 403, 404, 404, 200, 404, 200),
                row("GET", "/bookings/{guests}/history", 401, 403, 404, 404, 200, 404, 200),
                row("PATCH", "/bookings/{guests}/status cancelled", 401, 403, 404, 404, 200, 404, 200),
                row("PATCH", "/bookings/{guests}/status no_show", 401, 403, 404, 404, 400, 404, 400),
                row("PATCH", "/bookings/{guests}/status pending", 401, 403, 404, 404, 400, 404, 400),
                row("DELETE", "/bookings/{guests}", 401, 403, 403, 403, 403, 403, 204),
                row("DELETE", "/bookings/{pending}", 401, 403, 403, 403, 403, 403, 204),
                row("DELETE", "/bookings/{cancelled}", 401, 403, 403, 403, 403, 403, 204));
    }

    private static Arguments row(String method, String pathAndStatus, Integer... answers) {
        return arguments(method, pathAndStatus, List.of(answers));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endpoints")
    void answers(String method, String pathAndStatus, List<Integer> statuses) {
        int i = 0;
        for (Map.Entry<String, Api> caller : callers.entrySet()) {
            Answer answer = call(caller.getValue(), method, pathAndStatus.split(" "));
            int expected = statuses.get(i++);
            assertThat(answer.status()).as("%s: %s", caller.getKey(), answer).isEqualTo(expected);
            if (expected >= 400) {
                answer.expectProblem(expected);
            }
        }
    }

    @Test
    void tellsWhetherTheStateForbidsOrThePersonOrTheClock() {
        String path = "/bookings/" + inState("confirmed") + "/status";

        customer.api().patch(path, status("completed")).expectProblem(403, "booking-transition-not-yours");
        otherOwner.api().patch(path, status("completed")).expectProblem(404, "booking-not-found");
        owner.api().patch(path, status("confirmed")).expectProblem(400, "booking-transition-forbidden");
        owner.api().patch(path, status("completed")).expectProblem(400, "booking-not-started");
        owner.api().patch(path, status("no_show")).expectProblem(400, "booking-not-started");
        owner.api().patch(path, status("finished")).expectProblem(422);
    }

    @Test
    void showsAnOwnerUnderMineOnlyWhatHeBookedHimself() {
        String guests = inState("pending");
        Person playing = stage.newOwner();
        Listing own = stage.newVenue(playing, 1);
        String ownAtHome = own.book(playing, 18);
        String ownElsewhere =
                playing.api().post("/bookings", wish()).expect(201).text("id");
        String customersAtOwn = own.book(customer, 19);

        assertThat(listed(playing.api(), "mine")).containsExactlyInAnyOrder(ownAtHome, ownElsewhere);
        assertThat(listed(playing.api(), "venue")).containsExactlyInAnyOrder(ownAtHome, customersAtOwn);
        assertThat(listed(owner.api(), "mine")).doesNotContain(guests, ownElsewhere);
    }

    @Test
    void opensNoCheckoutForAGuest() {
        Map<String, String> wish = Map.of("booking_id", forGuest());

        owner.api().post("/payments/checkout", wish).expectProblem(422, "guest-pays-at-venue");
        stage.admin().api().post("/payments/checkout", wish).expectProblem(422, "guest-pays-at-venue");
        customer.api().post("/payments/checkout", wish).expectProblem(404, "booking-not-found");
        otherOwner.api().post("/payments/checkout", wish).expectProblem(404, "booking-not-found");
    }

    @Test
    void saysWhoseViewIsNotYours() {
        customer.api().get("/bookings?view=all").expectProblem(403, "booking-view-forbidden");
        customer.api().get("/bookings?view=venue").expectProblem(403, "booking-view-forbidden");
        owner.api().get("/bookings?view=all").expectProblem(403, "booking-view-forbidden");
    }

    @Test
    void deletesNoBookingThatWasToBePaid() {
        String bookingId = inState("pending");
        Checkout.open(customer, bookingId);

        stage.admin().api().delete("/bookings/" + bookingId).expectProblem(409, "booking-has-payments");
        customer.api().get("/bookings/" + bookingId).expect(200);
    }

    @Test
    void givesTheCourtOfADeletedBookingBackAndTellsItsCustomer() {
        Listing other = stage.newVenue(1);
        Person guest = stage.newCustomer();
        String bookingId = other.book(guest, 18);

        stage.admin().api().delete("/bookings/" + bookingId).expect(204);

        assertThat(other.freeStarts(guest.api())).contains(Listing.at(18).toString());
        guest.api().get("/bookings/" + bookingId).expectProblem(404, "booking-not-found");
        guest.inbox().await("Booking cancelled: " + other.name());
        stage.admin().api().delete("/bookings/" + bookingId).expectProblem(404, "booking-not-found");
    }

    private Answer call(Api caller, String method, String... pathAndStatus) {
        String path = pathAndStatus[0]
                .replace("{venue}", venue.id())
                .replace("{day}", Listing.day().toString());
        for (String state : List.of("pending", "confirmed", "cancelled")) {
            if (path.contains('{' + state + '}')) {
                path = path.replace('{' + state + '}', inState(state));
            }
        }
        if (path.contains("{guests}")) {
            path = path.replace("{guests}", forGuest());
        }
        Api.Call call = caller.request(method, path);
        if (method.equals("POST")) {
            return call.json(path.endsWith("/guest") ? guestWish() : wish()).send();
        }
        return pathAndStatus.length == 1
                ? call.send()
                : call.json(status(pathAndStatus[1])).send();
    }

    /** A booking of its own for each call. */
    private String inState(String state) {
        String bookingId = customer.api().post("/bookings", wish()).expect(201).text("id");
        if (!state.equals("pending")) {
            owner.api()
                    .patch("/bookings/" + bookingId + "/status", status(state))
                    .expect(200);
        }
        return bookingId;
    }

    private String forGuest() {
        return owner.api().post("/bookings/guest", guestWish()).expect(201).text("id");
    }

    private Map<String, Object> guestWish() {
        Map<String, Object> wish = new LinkedHashMap<>(wish());
        wish.put("court_id", venue.courts().get(0));
        wish.put("guest", Map.of("name", "Иван Петров", "phone", "+359 88 123 4567"));
        return wish;
    }

    /** An hour that nobody asked for before. */
    private Map<String, Object> wish() {
        Instant start = Listing.at(8)
                .plus(Duration.ofDays(booked / HOURS_OF_A_DAY))
                .plus(Duration.ofHours(booked % HOURS_OF_A_DAY));
        booked++;
        return Map.of(
                "venue_id", venue.id(),
                "start_datetime", start.toString(),
                "end_datetime", start.plus(Duration.ofHours(1)).toString());
    }

    private static Map<String, String> status(String status) {
        return Map.of("status", status);
    }

    private static List<String> listed(Api api, String view) {
        return api.get("/bookings?page_size=100&view=" + view).expect(200).objects().stream()
                .map((JsonObject booking) -> Answer.text(booking, "id"))
                .toList();
    }

    private Api withoutScope() {
        Person person = stage.newCustomer();
        stage.admin()
                .api()
                .put("/users/" + person.id() + "/scopes", Map.of("scopes", List.of("users:me")))
                .expect(200);
        return stage.signIn(person.username(), person.password());
    }
}
