package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** When courts are taken, asked for and changed on two servers of one cluster. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedSlotsIT {
    private static final int ROUNDS = 40;
    private static final int HOURS_OF_A_DAY = 12;

    private final Stage stage;
    private SecondServer second;

    SharedSlotsIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    void startTheSecondServer() {
        second = stage.secondServer("venues-war", "bookings-war");
    }

    @AfterAll
    void stopTheSecondServer() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void whatOneServerHasCommittedTheOtherTellsAtOnce() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        List<Api> servers = servers();
        servers.forEach(server -> assertThat(starts(server, venue)).isEmpty());
        for (int round = 0; round < ROUNDS; round++) {
            Api writer = servers.get(round % 2);
            Api reader = servers.get((round + 1) % 2);
            Instant start = hour(round);
            String id = book(writer.as(customer.api()), venue, start);
            assertThat(starts(reader, venue)).as("round %s", round).containsExactly(start);
            assertThat(starts(writer, venue)).as("round %s", round).containsExactly(start);

            cancel(reader.as(customer.api()), id);
            assertThat(starts(writer, venue)).as("round %s", round).isEmpty();
            assertThat(starts(reader, venue)).as("round %s", round).isEmpty();
        }
        servers.forEach(server -> assertThat(hits(server)).isPositive());
    }

    @Test
    void whatTheOwnerClosesOnOneServerTheOtherTellsAtOnce() {
        Listing venue = stage.newVenue(2);
        List<Api> servers = servers();
        servers.forEach(server -> assertThat(starts(server, venue)).isEmpty());
        for (int round = 0; round < ROUNDS / 4; round++) {
            Api writer = servers.get(round % 2).as(venue.owner().api());
            Api reader = servers.get((round + 1) % 2);
            Instant start = hour(round);
            String closures = "/venues/" + venue.id() + "/unavailabilities";
            String id = writer.post(closures, period(start)).expect(201).text("id");
            assertThat(starts(reader, venue)).as("round %s", round).containsExactly(start, start);

            writer.delete(closures + "/" + id).expect(204);
            assertThat(starts(reader, venue)).as("round %s", round).isEmpty();
        }
    }

    @Test
    void readersWhoComeInTheMiddleOfACommitLeaveNothingOldBehind() throws InterruptedException {
        Listing venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        List<Api> servers = servers();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            for (int reader = 0; reader < 4; reader++) {
                Api server = servers.get(reader % 2);
                readers.execute(() -> {
                    while (!over.get()) {
                        starts(server, venue);
                        answers.incrementAndGet();
                    }
                });
            }
            for (int round = 0; round < ROUNDS; round++) {
                Instant start = hour(round);
                String id = book(servers.get(round % 2).as(customer.api()), venue, start);
                servers.forEach(server -> assertThat(starts(server, venue)).containsExactly(start));
                cancel(servers.get(round % 2).as(customer.api()), id);
                servers.forEach(server -> assertThat(starts(server, venue)).isEmpty());
            }
        } finally {
            over.set(true);
            readers.shutdown();
        }
        assertThat(answers.get()).isGreaterThan(ROUNDS);
    }

    @Test
    void aPeriodSelectsWhatOverlapsIt() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.customer();
        venue.book(customer, 10);
        venue.book(customer, 12);
        String path = "/bookings/slots?venue_id=" + venue.id() + "&from=" + Listing.at(11) + "&to=" + Listing.at(13);

        JsonObject slot = stage.anonymous().get(path).expect(200).objects().get(0);

        assertThat(stage.anonymous().get(path).objects()).hasSize(1);
        assertThat(slot.keySet()).containsExactlyInAnyOrder("start_datetime", "end_datetime", "court_id");
        assertThat(Answer.text(slot, "start_datetime")).isEqualTo(Listing.at(12).toString());
        assertThat(Answer.text(slot, "end_datetime")).isEqualTo(Listing.at(13).toString());
        assertThat(Answer.text(slot, "court_id")).isEqualTo(venue.courts().get(0));
    }

    @Test
    void badQuestionsAreRefused() {
        Api api = stage.anonymous();
        String slots = "/bookings/slots?venue_id=" + UUID.randomUUID();

        api.get(slots).expectProblem(404, "venue-not-found");
        api.get("/bookings/slots").expectProblem(422);
        api.get("/bookings/slots?venue_id=1").expectProblem(422);
        api.get(slots + "&from=2027-05-04T10:00:00").expectProblem(422);
        Answer backward = api.get(slots + "&from=2027-05-04T10:00:00Z&to=2027-05-04T10:00:00Z")
                .expectProblem(422);
        assertThat(Answer.text(backward.object().getJsonArray("errors").getJsonObject(0), "field"))
                .isEqualTo("to");
    }

    @Test
    void noCacheOnTheWayKeepsTheAnswer() {
        Listing venue = stage.newVenue(1);

        Answer answer = stage.anonymous().get("/bookings/slots?venue_id=" + venue.id());

        assertThat(answer.expect(200).header("Cache-Control")).contains("no-store");
    }

    private List<Api> servers() {
        return List.of(stage.anonymous(), Api.anonymous(second.origin()));
    }

    private static List<Instant> starts(Api server, Listing venue) {
        return server.get("/bookings/slots?venue_id=" + venue.id()).expect(200).objects().stream()
                .map(slot -> Instant.parse(Answer.text(slot, "start_datetime")))
                .toList();
    }

    private static String book(Api customer, Listing venue, Instant start) {
        Map<String, Object> wish = Map.of(
                "venue_id", venue.id(),
                "start_datetime", start.toString(),
                "end_datetime", start.plus(Duration.ofHours(1)).toString());
        // With the slash, because there is no front door in front of one of them.
        return customer.post("/bookings/", wish).expect(201).text("id");
    }

    private static void cancel(Api customer, String bookingId) {
        customer.patch("/bookings/" + bookingId + "/status", Map.of("status", "cancelled"))
                .expect(200);
    }

    private static Map<String, Object> period(Instant start) {
        return Map.of(
                "start_datetime", start.toString(),
                "end_datetime", start.plus(Duration.ofHours(1)).toString());
    }

    private static Instant hour(int round) {
        return Listing.at(9 + round % HOURS_OF_A_DAY).plus(Duration.ofDays(round / HOURS_OF_A_DAY));
    }

    private static long hits(Api server) {
        return server.get("/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("cache_requests") && line.contains("\"hit\""))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))))
                .sum();
    }
}
