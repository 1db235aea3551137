package bg.ploshtadka.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred clients at once want the same court. After each round the database itself is asked for overlaps. */
@SystemTest
class CourtRacesIT {
    private static final int RIVALS = 200;
    private static final int ROUNDS = 10;
    private static final int CLOSING = 20;

    private final Stage stage;
    private final List<Person> crowd;

    CourtRacesIT(Stage stage) {
        this.stage = stage;
        this.crowd = stage.crowd();
    }

    @AfterEach
    void nothingOverlapsInTheDatabase() {
        assertThat(stage.database().overlaps()).isEmpty();
        assertThat(stage.database().untrueOccupancies()).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void oneOfTwoHundredGetsTheHour() {
        Listing venue = stage.newVenue(1);

        List<Answer> answers = Rivals.atOnce(RIVALS, number -> book(number, venue.hourFrom(18)));

        assertThat(courts(answers)).hasSize(1);
        everybodyElseIsInConflict(answers);
    }

    @RepeatedTest(ROUNDS)
    void windowsThatOverlapExcludeEachOtherAndNothingElse() {
        Listing venue = stage.newVenue(1);

        List<Answer> answers = Rivals.atOnce(RIVALS, number -> book(number, window(venue, number)));

        List<Answer> winners =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(winners).isNotEmpty();
        for (int number = 0; number < RIVALS; number++) {
            Map<String, Object> wanted = window(venue, number);
            long inTheWay = winners.stream()
                    .filter(winner -> overlap(wanted, winner.object()))
                    .count();
            boolean won = winners.contains(answers.get(number));
            assertThat(inTheWay)
                    .as("winners that share a moment with %s", wanted)
                    .satisfies(count -> {
                        assertThat(count).isPositive();
                        assertThat(won && count > 1).isFalse();
                    });
        }
        everybodyElseIsInConflict(answers);
    }

    @RepeatedTest(ROUNDS)
    void threeCourtsTakeExactlyThree() {
        Listing venue = stage.newVenue(3);

        List<Answer> answers = Rivals.atOnce(RIVALS, number -> book(number, venue.hourFrom(18)));

        assertThat(courts(answers)).containsExactlyInAnyOrderElementsOf(venue.courts());
        everybodyElseIsInConflict(answers);
    }

    @RepeatedTest(ROUNDS)
    void aVenueIsEitherBookedOrClosed() {
        Listing venue = stage.newVenue(3);

        List<Answer> answers =
                Rivals.atOnce(RIVALS, number -> number < CLOSING ? close(venue) : book(number, venue.hourFrom(18)));

        List<Answer> closures = answers.subList(0, CLOSING);
        List<Answer> bookings = answers.subList(CLOSING, RIVALS);
        boolean closed = closures.stream().anyMatch(answer -> answer.status() == 201);
        assertThat(closures).filteredOn(answer -> answer.status() == 201).hasSizeLessThanOrEqualTo(1);
        assertThat(courts(bookings)).containsExactlyInAnyOrderElementsOf(closed ? List.of() : venue.courts());
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.expectProblem(409));
    }

    private Answer book(int number, Map<String, Object> wish) {
        return crowd.get(number % crowd.size()).api().post("/bookings", wish);
    }

    private static Answer close(Listing venue) {
        Map<String, Object> hour = venue.hourFrom(18);
        return venue.owner()
                .api()
                .post(
                        "/venues/" + venue.id() + "/unavailabilities",
                        Map.of(
                                "start_datetime", hour.get("start_datetime"),
                                "end_datetime", hour.get("end_datetime"),
                                "reason", "Полагане на нова настилка"));
    }

    /** One to three hours from any half-hour between 10 and 18 o'clock. */
    private static Map<String, Object> window(Listing venue, int number) {
        Instant start = Listing.at(10).plus(Duration.ofMinutes(30L * (number % 17)));
        return Map.of(
                "venue_id", venue.id(),
                "start_datetime", start.toString(),
                "end_datetime",
                        start.plus(Duration.ofMinutes(60 + 30L * (number % 5))).toString());
    }

    private static boolean overlap(Map<String, ?> one, Map<String, ?> other) {
        return moment(one, "start_datetime").isBefore(moment(other, "end_datetime"))
                && moment(other, "start_datetime").isBefore(moment(one, "end_datetime"));
    }

    private static Instant moment(Map<String, ?> booking, String member) {
        return Instant.parse(booking.get(member).toString().replace("\"", ""));
    }

    private static List<String> courts(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("court_id"))
                .toList();
    }

    private static void everybodyElseIsInConflict(List<Answer> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.expectProblem(409, "booking-conflict"));
    }
}
