package bg.ploshtadka.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each WAR in a server of its own, two of them for the bookings, all of them one cluster behind the front door. */
class ServicesIT {
    private static final int RIVALS = 200;
    private static final int ROUNDS = 12;

    /** Enough for a quarter of an hour. */
    private static final int VENUES = 8;

    private static final int MORE_BOOKINGS = 40;
    private static final List<String> OTHERS =
            List.of("users-war", "venues-war", "bookings-war-2", "payments-war", "notifications-war");

    private static Runner runner;
    private static Stage stage;

    @BeforeAll
    static void start() {
        // Six servers cannot write one coverage file.
        Map<String, String> withoutAgent = Map.of("PLOSHTADKA_JVM_OPTIONS", Runner.SHORT_LIVED);
        runner = Runner.start(
                Folders.emptied(Runner.dataFolder("services")),
                Runner.ANY_PORT,
                withoutAgent,
                "--topology",
                "services");
        stage = new Stage(runner.awaitReady());
    }

    @AfterAll
    static void end() {
        if (runner != null) {
            runner.terminate();
        }
    }

    @Test
    void theJourneyGoesThroughAllOfThem() {
        Person owner = stage.newOwner();
        Person customer = stage.newCustomer();
        Listing venue = stage.newVenue(owner, 1);
        String booking = venue.book(customer, 18);
        Checkout checkout = Checkout.open(customer, booking);
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        owner.api()
                .patch("/bookings/" + booking + "/status", Map.of("status", "confirmed"))
                .expect(200);

        assertThat(customer.inbox().await("Booking confirmed").text()).contains(venue.name());
        assertThat(stage.anonymous().get("/venues/" + venue.id()).expect(200).header("ETag"))
                .isPresent();
    }

    @Test
    void whatOneBookingsServerCommitsTheOtherTellsAtOnce() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        List<Api> servers = List.of(server("bookings-war"), server("bookings-war-2"));
        servers.forEach(server -> assertThat(taken(server, venue)).isEmpty());
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = Listing.at(8 + round);
            Api writer = servers.get(round % 2);
            Map<String, Object> wish = venue.hourFrom(8 + round);

            writer.as(customer.api()).post("/bookings/", wish).expect(201);

            servers.forEach(server -> assertThat(taken(server, venue)).contains(start));
        }
        servers.forEach(server -> assertThat(taken(server, venue)).hasSize(ROUNDS));
    }

    @Test
    void ofManyRivalsOneGetsTheHour() {
        Listing venue = stage.newVenue(1);
        List<Person> crowd = stage.crowd();

        List<Answer> answers = Rivals.atOnce(
                RIVALS, number -> crowd.get(number % crowd.size()).api().post("/bookings", venue.hourFrom(18)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.expectProblem(409, "booking-conflict"));
        assertThat(stage.database().overlaps()).isEmpty();
    }

    @Test
    void noBookingIsLostWhenServersDieUnderLoad() {
        String other = OTHERS.get(new Random().nextInt(OTHERS.size()));
        underLoad("bookings-war and " + other + " killed", load -> {
            runner.killServer("bookings-war");
            awaitMoreBookings(load);
            runner.awaitServerAgain("bookings-war", 1);
            runner.killServer(other);
            runner.awaitServerAgain(other, 1);
        });
    }

    @Test
    void noBookingIsLostWhenPostgresBreaksDownUnderLoad() {
        underLoad("PostgreSQL broke down", load -> {
            PostgresServer postgres = PostgresServer.in(runner.data());
            postgres.breakDown();
            postgres.startAgain();
        });
    }

    @Test
    void nobodyNoticesWhenAllServersAreReplacedUnderLoad() {
        BookingLoad load = underLoad("all servers replaced", any -> runner.restartServers());

        assertThat(load.setbacks() * 1000)
                .as("failed requests per thousand of %s", load.requests())
                .isLessThanOrEqualTo(load.requests());
    }

    /** Books all the time while something happens, and looks then whether every answer was true. */
    private static BookingLoad underLoad(String what, Consumer<BookingLoad> event) {
        List<Listing> venues =
                Stream.generate(() -> stage.newVenue(1)).limit(VENUES).toList();
        BookingLoad load = BookingLoad.by(stage.crowd().subList(0, 4), venues);
        try (load) {
            awaitMoreBookings(load);
            event.accept(load);
            awaitMoreBookings(load);
        }
        System.out.println("Services: " + what + " under load; " + load);

        assertThat(load.wrong()).isEmpty();
        assertThat(venues)
                .flatExtracting(venue -> stage.database().bookingsOf(venue.id()))
                .containsExactlyInAnyOrderElementsOf(load.accepted());
        assertThat(stage.database().overlaps()).isEmpty();
        assertThat(stage.database().untrueOccupancies()).isEmpty();
        return load;
    }

    private static void awaitMoreBookings(BookingLoad load) {
        int before = load.bookings();
        await("more bookings")
                .atMost(Duration.ofMinutes(1))
                .until(() -> load.bookings() >= before + MORE_BOOKINGS
                        || !load.wrong().isEmpty());
    }

    private static Api server(String name) {
        return Api.anonymous(runner.originOf(name));
    }

    private static List<Instant> taken(Api server, Listing venue) {
        return server.get("/bookings/slots?venue_id=" + venue.id()).expect(200).objects().stream()
                .map(slot -> Instant.parse(Answer.text(slot, "start_datetime")))
                .toList();
    }
}
