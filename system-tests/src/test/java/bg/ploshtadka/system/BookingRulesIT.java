package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each rule of booking names itself. The venue is open from 8 to 22 o'clock. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingRulesIT {
    private final Stage stage;
    private final Person customer;
    private final Listing venue;

    BookingRulesIT(Stage stage) {
        this.stage = stage;
        customer = stage.newCustomer();
        venue = stage.newVenue(1);
    }

    /** Minutes from 10 o'clock to the start, minutes from the start to the end, the fact. */
    private static Stream<Arguments> times() {
        return Stream.of(
                arguments(0, -60, "booking-backward"),
                arguments(0, 0, "booking-backward"),
                arguments(0, 30, "booking-too-short"),
                arguments(0, 59, "booking-too-short"),
                arguments(0, 75, "booking-not-in-half-hours"),
                arguments(0, 24 * 60 + 30, "booking-too-long"),
                arguments(-14 * 24 * 60, 60, "booking-in-the-past"),
                arguments(180 * 24 * 60, 60, "booking-too-far-ahead"),
                arguments(-3 * 60, 60, "outside-working-hours"),
                arguments(-2 * 60 - 30, 60, "outside-working-hours"),
                arguments(11 * 60 + 30, 60, "outside-working-hours"),
                arguments(0, 24 * 60, "outside-working-hours"));
    }

    @ParameterizedTest(name = "{2}: {0} + {1} minutes")
    @MethodSource("times")
    void namesTheRuleThatATimeBreaks(int fromTen, int minutes, String fact) {
        Instant start = Listing.at(10).plus(Duration.ofMinutes(fromTen));

        book(with(
                        "start_datetime",
                        start.toString(),
                        "end_datetime",
                        start.plus(Duration.ofMinutes(minutes)).toString()))
                .expectProblem(422, fact);
    }

    @Test
    void namesAVenueThatIsNotThere() {
        book(with("venue_id", UUID.randomUUID().toString())).expectProblem(404, "venue-not-found");
    }

    @Test
    void namesAVenueThatTakesNoBookings() {
        Listing closed = stage.newVenue(1);
        closed.owner()
                .api()
                .patch("/venues/" + closed.id() + "/status", Map.of("status", "maintenance"))
                .expect(200);

        customer.api().post("/bookings", closed.hourFrom(10)).expectProblem(422, "venue-not-active");
        customer.api()
                .post("/bookings", Listing.add(stage.owner()).hourFrom(10))
                .expectProblem(422, "venue-not-active");
    }

    @Test
    void namesACourtThatTheVenueDoesNotHave() {
        book(with("court_id", UUID.randomUUID().toString())).expectProblem(422, "court-not-of-venue");
        book(with("court_id", stage.newVenue(1).courts().get(0))).expectProblem(422, "court-not-of-venue");
    }

    @Test
    void namesAnUnavailability() {
        Listing closed = stage.newVenue(1);
        closed.owner()
                .api()
                .post(
                        "/venues/" + closed.id() + "/unavailabilities",
                        Map.of(
                                "start_datetime", Listing.at(12).toString(),
                                "end_datetime", Listing.at(14).toString()))
                .expect(201);

        customer.api().post("/bookings", closed.hourFrom(13)).expectProblem(409, "venue-unavailable");
        customer.api().post("/bookings", closed.hourFrom(14)).expect(201);
    }

    @Test
    void namesSomebodyElsesBooking() {
        Listing taken = stage.newVenue(1);
        taken.book(stage.newCustomer(), 10);

        customer.api().post("/bookings", taken.hourFrom(10)).expectProblem(409, "booking-conflict");
    }

    @Test
    void namesAKeyThatBelongsToAnotherRequest() {
        String key = Stage.unique();
        withKey(key, venue.hourFrom(20)).expect(201);

        withKey(key, venue.hourFrom(21)).expectProblem(422, "idempotency-key-reused");
        withKey("", venue.hourFrom(21)).expectProblem(422);
        withKey("k".repeat(256), venue.hourFrom(21)).expectProblem(422);
    }

    @Test
    void namesTheMemberThatIsTooLong() {
        assertThat(fieldsIn(book(with("notes", "ж".repeat(1001))))).containsExactly("notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"venue_id", "start_datetime", "end_datetime"})
    void namesTheMemberThatIsMissing(String member) {
        Map<String, Object> wish = with("notes", "Моля, две топки");
        wish.remove(member);

        assertThat(fieldsIn(book(wish))).containsExactly(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-04T15:00:00", "2027-05-04", "15:00", "tomorrow", "", "2027-02-30T10:00:00Z"})
    void namesAStartWithoutAnOffset(String start) {
        assertThat(fieldsIn(book(with("start_datetime", start)))).containsExactly("start_datetime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "+999999999-12-31T23:00:00Z",
                "9999-12-31T23:59:59.999999999+18:00"
            })
    void bearsTheEndsOfTime(String moment) {
        book(with("start_datetime", moment)).expectProblem(422);
        book(with("end_datetime", moment)).expectProblem(422);
        book(with("start_datetime", moment, "end_datetime", moment)).expectProblem(422);
    }

    @Test
    void takesATimeInWhateverOffset() {
        Listing other = stage.newVenue(1);
        Map<String, Object> wish = new HashMap<>(other.hourFrom(10));
        wish.put(
                "start_datetime",
                Listing.at(10).atOffset(ZoneOffset.ofHours(-7)).toString());

        Answer booked = customer.api().post("/bookings", wish).expect(201);

        assertThat(booked.text("start_datetime")).isEqualTo(Listing.at(10).toString());
        assertThat(booked.header("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/bookings/" + booked.text("id")));
    }

    private Answer book(Map<String, Object> wish) {
        return customer.api().post("/bookings", wish);
    }

    private Answer withKey(String key, Map<String, Object> wish) {
        return customer.api()
                .request("POST", "/bookings")
                .header("Idempotency-Key", key)
                .json(wish)
                .send();
    }

    /** An hour that could be booked, but for these members. */
    private Map<String, Object> with(String... members) {
        Map<String, Object> wish = new HashMap<>(venue.hourFrom(10));
        for (int i = 0; i < members.length; i += 2) {
            wish.put(members[i], members[i + 1]);
        }
        return wish;
    }

    private static List<String> fieldsIn(Answer answer) {
        return answer.expectProblem(422).object().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> Answer.text(error, "field"))
                .toList();
    }
}
