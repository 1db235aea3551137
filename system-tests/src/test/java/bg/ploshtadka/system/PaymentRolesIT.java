package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each endpoint of the payments for each kind of caller: what the answer is. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentRolesIT {
    private static final int COURTS = 5;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 21;

    private static final List<Integer> OWN = List.of(401, 200, 404, 404, 404, 200, 403);
    private static final List<Integer> READS = List.of(401, 200, 404, 200, 404, 200, 403);
    private static final List<Integer> PAYS = List.of(401, 201, 404, 404, 404, 201, 403);
    private static final List<Integer> LISTS = List.of(401, 200, 200, 200, 200, 200, 403);
    private static final List<Integer> REFUNDS = List.of(401, 403, 403, 200, 404, 200, 403);
    private static final List<Integer> ADMIN_READS = List.of(401, 403, 403, 403, 403, 200, 403);
    private static final List<Integer> ADMIN_DELETES = List.of(401, 403, 403, 403, 403, 204, 403);
    private static final List<Integer> ADMIN_IN_VAIN = List.of(401, 403, 403, 403, 403, 409, 403);
    private static final List<Integer> STRIPE_ONLY = List.of(400, 400, 400, 400, 400, 400, 400);

    private final Stage stage;
    private final Person customer;
    private final Listing venue;
    private final Map<String, Api> callers = new LinkedHashMap<>();
    private int booked;
    private String paidBooking;
    private String paidPayment;

    PaymentRolesIT(Stage stage) {
        this.stage = stage;
        customer = stage.newCustomer();
        Person owner = stage.newOwner();
        venue = stage.newVenue(owner, COURTS);
        callers.put("anonymous", stage.anonymous());
        callers.put("customer", customer.api());
        callers.put("other customer", stage.newCustomer().api());
        callers.put("owner", owner.api());
        callers.put("other owner", stage.newOwner().api());
        callers.put("admin", stage.admin().api());
        callers.put("without scope", withoutScope());
    }

    /** Method, path, and the statuses for each kind of caller in the order above. */
    private static Stream<Arguments> endpoints() {
        return Stream.of(
                arguments("POST", "/payments/checkout", PAYS),
                arguments("POST", "/payments/webhook", STRIPE_ONLY),
                arguments("GET", "/payments", LISTS),
                arguments("GET", "/payments?view=mine", LISTS),
                arguments("GET", "/payments?view=venue", LISTS),
                arguments("GET", "/payments?view=all", ADMIN_READS),
                arguments("GET", "/payments/revenue", LISTS),
                arguments("GET", "/payments/revenue?view=venue&by=month", LISTS),
                arguments("GET", "/payments/revenue?view=all", ADMIN_READS),
                arguments("GET", "/payments/{paid}", READS),
                arguments("GET", "/payments/booking/{paid booking}", READS),
                arguments("GET", "/payments/reconciliation", ADMIN_READS),
                arguments("POST", "/payments/{pending}/abandon", OWN),
                arguments("POST", "/payments/booking/{new paid booking}/refund", REFUNDS),
                arguments("DELETE", "/payments/{failed}", ADMIN_DELETES),
                arguments("DELETE", "/payments/{pending}", ADMIN_IN_VAIN),
                arguments("DELETE", "/payments/{paid}", ADMIN_IN_VAIN));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endpoints")
    void answers(String method, String path, List<Integer> statuses) {
        int number = 0;
        for (Map.Entry<String, Api> caller : callers.entrySet()) {
            Api.Call call = caller.getValue().request(method, filled(path));
            if (path.endsWith("/checkout")) {
                call.json(Map.of("booking_id", newBooking()));
            } else if (path.endsWith("/webhook")) {
                call.json(Map.of("id", "evt_1"));
            }
            Answer answer = call.send();
            int expected = statuses.get(number++);
            assertThat(answer.status()).as("%s: %s", caller.getKey(), answer).isEqualTo(expected);
            if (expected >= 400) {
                answer.expectProblem(expected);
            }
        }
    }

    @Test
    void showsOthersNothingInLists() {
        String payment = Checkout.open(customer, newBooking()).paymentId();

        assertThat(callers.get("customer").get("/payments?page_size=100").body())
                .contains(payment);
        for (String stranger : List.of("other customer", "owner", "other owner")) {
            assertThat(callers.get(stranger).get("/payments?page_size=100").body())
                    .as(stranger)
                    .isEqualTo("[]");
            assertThat(callers.get(stranger)
                            .get("/payments?user_id=" + customer.id())
                            .body())
                    .as(stranger)
                    .isEqualTo("[]");
        }
    }

    @Test
    void showsTheOwnerWhatWasPaidByWhomForWhatAndNoOtherOwner() {
        String booking = newBooking();
        String payment = paid(booking).paymentId();
        String ofVenue = "/payments?view=venue&booking_id=" + booking + "&venue_id=" + venue.id();

        JsonObject told =
                callers.get("owner").get(ofVenue).expect(200).objects().get(0);

        assertThat(told.getString("id")).isEqualTo(payment);
        assertThat(told.getString("venue_id")).isEqualTo(venue.id());
        assertThat(told.getString("customer_name")).isNotBlank();
        assertThat(told.getString("time_zone")).isEqualTo("Europe/Sofia");
        assertThat(told).containsKeys("venue_name", "court_name", "booking_start", "paid_at", "refunded_at");
        assertThat(callers.get("owner").get("/payments/" + payment).object()).isEqualTo(told);
        for (String stranger : List.of("other owner", "customer", "other customer", "admin")) {
            assertThat(callers.get(stranger).get(ofVenue).body()).as(stranger).isEqualTo("[]");
        }
    }

    @Test
    void refusesFiltersThatMakeNoSense() {
        for (String wrong : List.of("view=owner", "venue_id=1", "q=", "q=%00", "from=monday")) {
            callers.get("owner").get("/payments?" + wrong).expectProblem(422);
        }
    }

    @Test
    void reportsTheBooksWithPages() {
        Answer report = callers.get("admin")
                .get("/payments/reconciliation?page=1&page_size=1")
                .expect(200);

        assertThat(report.object()).containsKeys("checked_at", "checked", "open", "drift");
        assertThat(report.object().getJsonObject("open"))
                .containsKeys("pending_past_end", "refunds_owed", "flagged", "unresolved");
        assertThat(report.header("X-Total-Count")).isPresent();
        assertThat(report.header("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("rel=\"first\""));
        callers.get("admin").get("/payments/reconciliation?page_size=0").expectProblem(422);
    }

    @Test
    void givesManyCheckoutsAtOnceOneSession() {
        String booking = newBooking();

        List<Answer> answers =
                Rivals.atOnce(8, number -> customer.api().post("/payments/checkout", Map.of("booking_id", booking)));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.text("session_id"))
                .containsOnly(answers.get(0).text("session_id"));
        assertThat(customer.api().get("/payments?booking_id=" + booking).objects())
                .hasSize(1);
    }

    @Test
    void givesManyRefundsAtOnceOneRefund() {
        String booking = newBooking();
        Checkout checkout = paid(booking);

        List<Answer> answers =
                Rivals.atOnce(8, number -> callers.get("owner").post("/payments/booking/" + booking + "/refund"));

        assertThat(answers).extracting(Answer::status).containsAnyOf(200).isSubsetOf(200, 202);
        checkout.awaitStatus("refunded");
        assertThat(stage.stripe().refunds(checkout)).containsExactly(2500L);
    }

    private Api withoutScope() {
        Person person = stage.newCustomer();
        stage.admin()
                .api()
                .put("/users/" + person.id() + "/scopes", Map.of("scopes", List.of("users:me")))
                .expect(200);
        return stage.signIn(person.username(), Person.PASSWORD);
    }

    private String filled(String path) {
        String filled = fill(path, "{paid}", () -> {
            prepare();
            return paidPayment;
        });
        filled = fill(filled, "{paid booking}", () -> {
            prepare();
            return paidBooking;
        });
        filled = fill(
                filled, "{pending}", () -> Checkout.open(customer, newBooking()).paymentId());
        filled = fill(filled, "{failed}", this::failedPayment);
        return fill(filled, "{new paid booking}", () -> {
            String booking = newBooking();
            paid(booking);
            return booking;
        });
    }

    private static String fill(String path, String name, Supplier<String> id) {
        return path.contains(name) ? path.replace(name, id.get()) : path;
    }

    private void prepare() {
        if (paidPayment == null) {
            paidBooking = newBooking();
            paidPayment = paid(paidBooking).paymentId();
        }
    }

    private String failedPayment() {
        String payment = Checkout.open(customer, newBooking()).paymentId();
        customer.api().post("/payments/" + payment + "/abandon").expect(200);
        return payment;
    }

    private Checkout paid(String booking) {
        Checkout checkout = Checkout.open(customer, booking);
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        return checkout;
    }

    private String newBooking() {
        int hours = LAST_HOUR - FIRST_HOUR + 1;
        return venue.book(customer, FIRST_HOUR + booked++ % hours);
    }
}
