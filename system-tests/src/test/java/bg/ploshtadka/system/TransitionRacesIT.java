package bg.ploshtadka.system;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred clients at once lead one booking in different directions. What they are told agrees with its history:
 * whoever is told 200 has made one step of the life cycle, in some order, and everybody else 400 and nothing.
 */
@SystemTest
class TransitionRacesIT {
    private static final int RIVALS = 200;
    private static final int ROUNDS = 10;
    private static final int FEW_ROUNDS = 3;
    private static final Comparator<String> LIFE_CYCLE = Comparator.comparing("pending confirmed cancelled"::indexOf);

    private final Stage stage;
    private final Person customer;

    TransitionRacesIT(Stage stage) {
        this.stage = stage;
        this.customer = stage.customer();
    }

    @AfterEach
    void nothingOverlapsInTheDatabase() {
        assertThat(stage.database().overlaps()).isEmpty();
        assertThat(stage.database().untrueOccupancies()).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void ofAConfirmationAndACancellationAtTheSameMomentOneWins() {
        Listing venue = stage.newVenue(1);
        String bookingId = venue.book(customer, 18);

        List<Answer> answers = stage.database()
                .whileLocked(
                        bookingId,
                        2,
                        () -> Rivals.atOnce(
                                2,
                                number -> number == 0
                                        ? new Step(venue.owner(), "confirmed").take(bookingId)
                                        : new Step(customer, "cancelled").take(bookingId)));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .singleElement()
                .satisfies(answer -> answer.expectProblem(400, "booking-transition-forbidden"));
        assertThat(history(bookingId)).hasSize(2);
    }

    /** A confirmed booking may still be cancelled by somebody who comes later and sees it confirmed. */
    @RepeatedTest(ROUNDS)
    void aConfirmationAndACancellationDoNotBothComeFirst() {
        Listing venue = stage.newVenue(1);
        String bookingId = venue.book(customer, 18);

        List<Step> steps = List.of(new Step(venue.owner(), "confirmed"), new Step(customer, "cancelled"));
        List<String> taken = race(bookingId, steps);

        assertThat(taken).isIn(List.of("confirmed"), List.of("cancelled"), List.of("confirmed", "cancelled"));
        assertThat(history(bookingId))
                .startsWith("pending")
                .endsWith(taken.toArray(String[]::new))
                .hasSize(1 + taken.size());
    }

    @RepeatedTest(FEW_ROUNDS)
    void ofAllEndsOfABookingExactlyOneHappens() {
        Listing venue = stage.newVenue(1);
        String bookingId = venue.book(customer, 18);
        new Step(venue.owner(), "confirmed").take(bookingId).expect(200);
        stage.database().letItHaveEnded(bookingId, Duration.ofHours(1));

        List<Step> steps = List.of(
                new Step(venue.owner(), "completed"),
                new Step(venue.owner(), "no_show"),
                new Step(venue.owner(), "cancelled"),
                new Step(customer, "cancelled"));
        List<String> taken = race(bookingId, steps);

        assertThat(taken).hasSize(1);
        assertThat(history(bookingId)).containsExactly("pending", "confirmed", taken.get(0));
    }

    @RepeatedTest(FEW_ROUNDS)
    void aBookingIsConfirmedOnce() {
        Listing venue = stage.newVenue(1);
        String bookingId = venue.book(customer, 18);

        List<String> taken = race(bookingId, List.of(new Step(venue.owner(), "confirmed")));

        assertThat(taken).containsExactly("confirmed");
        assertThat(history(bookingId)).containsExactly("pending", "confirmed");
    }

    /** Lets the rivals try these steps in turn; the steps of those who got 200. All others have to get 400. */
    private static List<String> race(String bookingId, List<Step> steps) {
        List<Answer> answers =
                Rivals.atOnce(RIVALS, number -> steps.get(number % steps.size()).take(bookingId));
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> answer.expectProblem(400, "booking-transition-forbidden"));
        return IntStream.range(0, RIVALS)
                .filter(number -> answers.get(number).status() == 200)
                .mapToObj(number -> steps.get(number % steps.size()).status())
                .sorted(LIFE_CYCLE)
                .toList();
    }

    /** What the booking has been, from its request on. */
    private List<String> history(String bookingId) {
        return customer.api().get("/bookings/" + bookingId + "/history").expect(200).objects().stream()
                .map(change -> Answer.text(change, "to_status"))
                .toList();
    }

    private record Step(Person actor, String status) {
        Answer take(String bookingId) {
            return actor.api().patch("/bookings/" + bookingId + "/status", Map.of("status", status));
        }
    }
}
