package bg.ploshtadka.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Starting, ending and starting again, on folders of their own. */
class LifecycleIT {
    private static final Duration LONGER_THAN_THE_HOLD = Duration.ofSeconds(90);

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
    void aSecondRunOnTheSameFolderKnowsEverythingOfTheFirst() {
        Map<String, String> shortHold = Map.of("BOOKING_HOLD_MINUTES", "1");
        Runner first = Runner.start(Folders.emptied(Runner.dataFolder("restarted")), Runner.freePort(), shortHold);
        Person customer;
        String bookingId;
        List<ProcessHandle> processes;
        try {
            Stage stage = new Stage(first.awaitReady());
            customer = stage.newCustomer();
            bookingId = stage.newVenue(1).book(customer, 18);
        } finally {
            processes = first.processes();
            first.terminate();
        }
        assertThat(processes).as("java and postgres of the first run").hasSizeGreaterThan(2);
        assertThat(processes).noneMatch(ProcessHandle::isAlive);

        Runner second = Runner.start(Runner.dataFolder("restarted"), Runner.freePort(), shortHold);
        try {
            Stage stage = new Stage(second.awaitReady());
            Api api = stage.signIn(customer.username(), customer.password());
            await("the hold of a booking made before the restart")
                    .atMost(LONGER_THAN_THE_HOLD)
                    .untilAsserted(() -> assertThat(api.get("/bookings/" + bookingId)
                                    .expect(200)
                                    .text("status"))
                            .isEqualTo("cancelled"));
        } finally {
            second.terminate();
        }
    }
}
