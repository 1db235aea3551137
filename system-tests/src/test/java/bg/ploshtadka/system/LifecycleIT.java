package bg.ploshtadka.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Starting, ending and starting again: a first run has ended by SIGTERM, a second one works on its folder. */
class LifecycleIT {
    private static final Duration LONGER_THAN_THE_HOLD = Duration.ofSeconds(90);
    private static final Map<String, String> SHORT_HOLD = Map.of("BOOKING_HOLD_MINUTES", "1");

    private static List<ProcessHandle> processesOfFirst;
    private static Person customer;
    private static String bookingId;
    private static List<Api> outdated;
    private static Runner second;
    private static Stage stage;

    @BeforeAll
    static void runTwice() {
        Path data = Folders.emptied(Runner.dataFolder("restarted"));
        Runner first = Runner.start(data, Runner.ANY_PORT, SHORT_HOLD);
        try {
            Stage before = new Stage(first.awaitReady());
            customer = before.newCustomer();
            bookingId = before.newVenue(1).book(customer, 18);
            outdated = List.of(tokenFromBeforeAChange(before), tokenFromBeforeADeactivation(before));
            processesOfFirst = first.processes();
        } finally {
            first.terminate();
        }
        second = Runner.start(data, Runner.ANY_PORT, SHORT_HOLD);
        stage = new Stage(second.awaitReady());
    }

    @AfterAll
    static void end() {
        if (second != null) {
            second.terminate();
        }
    }

    @Test
    void nothingIsLeftRunningAfterSigterm() {
        assertThat(processesOfFirst)
                .as("the runner, Payara, PostgreSQL and its workers")
                .hasSizeGreaterThan(3)
                .noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void whoRegisteredBeforeSignsInAfterTheRestart() {
        Api api = stage.signIn(customer.username(), customer.password());

        assertThat(api.get("/users/@me").expect(200).text("id")).isEqualTo(customer.id());
    }

    @Test
    void aTokenFromBeforeTheRestartIsStillGood() {
        Api api = stage.anonymous().as(customer.api());

        assertThat(api.get("/bookings/" + bookingId).expect(200).text("id")).isEqualTo(bookingId);
    }

    @Test
    void aTokenFromBeforeAChangeOfItsUserIsStillRefused() {
        for (String resource : List.of("/venues", "/bookings", "/users/@me", "/payments", "/notifications")) {
            outdated.forEach(api -> stage.anonymous().as(api).get(resource).expectProblem(401, "token-outdated"));
        }
    }

    private static Api tokenFromBeforeAChange(Stage before) {
        Person person = before.newCustomer();
        before.admin()
                .api()
                .put("/users/" + person.id() + "/scopes", Map.of("scopes", List.of("users:me", "venues:read")))
                .expect(200);
        return person.api();
    }

    private static Api tokenFromBeforeADeactivation(Stage before) {
        Person person = before.newCustomer();
        before.admin()
                .api()
                .patch("/users/" + person.id(), Map.of("is_active", false))
                .expect(200);
        return person.api();
    }

    @Test
    void aHoldFromBeforeTheRestartEndsAfterIt() {
        Api api = stage.signIn(customer.username(), customer.password());

        await("the end of the hold")
                .atMost(LONGER_THAN_THE_HOLD)
                .untilAsserted(() -> assertThat(
                                api.get("/bookings/" + bookingId).expect(200).text("status"))
                        .isEqualTo("cancelled"));
    }

    @Test
    void aServerThatIsKilledComesBackWhereItWas() {
        second.killServer();

        Answer away = stage.anonymous().get("/venues").expectProblem(503, "unavailable");
        assertThat(away.header("Retry-After")).isPresent();

        second.awaitServerAgain(1);
        stage.anonymous().get("/venues").expect(200);
        assertThat(second.output()).contains("Payara Micro ended by itself (");
        assertThat(second.errors()).doesNotContain("ploshtadka: ");
    }

    @Test
    void aTakenPortIsOneSentenceAndStatusOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Runner runner =
                    Runner.start(Folders.emptied(Runner.dataFolder("taken-port")), taken.getLocalPort(), Map.of());

            assertThat(runner.awaitEnd()).isEqualTo(1);
            assertThat(runner.errors().strip().lines()).as(runner.everything()).hasSize(1);
            assertThat(runner.errors()).contains(Integer.toString(taken.getLocalPort()), "--port");
        }
    }

    @Test
    void aFolderInUseIsOneSentenceAndStatusOne() {
        Runner rival = Runner.start(Runner.dataFolder("restarted"), Runner.ANY_PORT, Map.of());

        assertThat(rival.awaitEnd()).isEqualTo(1);
        assertThat(rival.errors().strip().lines()).as(rival.everything()).hasSize(1);
        assertThat(rival.errors()).contains("--data");
    }
}
