package bg.ploshtadka.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    void nothingIsLeftRunningAfterSigterm() {
        Runner runner = Runner.start(Folders.emptied(Runner.dataFolder("ended")), Runner.ANY_PORT, Map.of());
        List<ProcessHandle> processes = runner.awaitReady().processes();
        assertThat(processes)
                .as("the runner, Payara, PostgreSQL and its workers")
                .hasSizeGreaterThan(3);

        runner.terminate();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(runner.processes()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aSecondRunOnTheSameFolderGoesOnWhereTheFirstEnded() {
        Path data = Folders.emptied(Runner.dataFolder("restarted"));
        Map<String, String> shortHold = Map.of("BOOKING_HOLD_MINUTES", "1");
        Booked booked = on(Runner.start(data, Runner.ANY_PORT, shortHold), LifecycleIT::book);

        on(Runner.start(data, Runner.ANY_PORT, shortHold), stage -> {
            Api api = stage.signIn(booked.customer().username(), Person.PASSWORD);
            await("the end of the hold of a booking made before the restart")
                    .atMost(LONGER_THAN_THE_HOLD)
                    .untilAsserted(() -> assertThat(api.get("/bookings/" + booked.bookingId())
                                    .expect(200)
                                    .text("status"))
                            .isEqualTo("cancelled"));
            return booked;
        });
    }

    private static Booked book(Stage stage) {
        Person customer = stage.newCustomer();
        return new Booked(customer, stage.newVenue(1).book(customer, 18));
    }

    private static Booked on(Runner runner, Function<Stage, Booked> play) {
        try {
            return play.apply(new Stage(runner.awaitReady()));
        } finally {
            runner.terminate();
        }
    }

    private record Booked(Person customer, String bookingId) {}
}
