package bg.ploshtadka.runner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SupervisionTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out), new PrintStream(err));
    private final Deque<FakeServer> toCome = new ArrayDeque<>();
    private final List<FakeServer> started = new ArrayList<>();
    private final List<Boolean> servingAtStart = new ArrayList<>();
    private Duration betweenDeaths = Duration.ZERO;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private boolean stopping;
    private Supervision supervision;

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void startsAServerAgainThatHasDied() throws Exception {
        supervise(FakeServer.dying(), FakeServer.stoppedOnPurpose());

        assertThat(started).hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Payara Micro ended by itself (out of memory) and is started again",
                        "Payara Micro serves again");
        assertThat(err.size()).isZero();
    }

    @Test
    void givesUpWhenItDiesAgainAndAgain() throws Exception {
        supervise(FakeServer.dying(), FakeServer.dying(), FakeServer.dying(), FakeServer.dying(), FakeServer.dying());

        assertThat(started).hasSize(5);
        assertThat(err.toString(StandardCharsets.UTF_8).strip().lines())
                .containsExactly("ploshtadka: Payara Micro ended by itself 5 times within 10 minutes and is not started"
                        + " again: out of memory");
    }

    @Test
    void bearsWithDeathsThatAreFarApart() throws Exception {
        betweenDeaths = Duration.ofMinutes(3);
        supervise(
                FakeServer.dying(),
                FakeServer.dying(),
                FakeServer.dying(),
                FakeServer.dying(),
                FakeServer.dying(),
                FakeServer.dying(),
                FakeServer.stoppedOnPurpose());

        assertThat(started).hasSize(7);
        assertThat(err.size()).isZero();
    }

    @Test
    void countsAServerThatDoesNotComeUpAgainAsOneMoreDeath() throws Exception {
        supervise(
                FakeServer.dying(),
                FakeServer.stillborn(),
                FakeServer.stillborn(),
                FakeServer.stillborn(),
                FakeServer.stillborn());

        assertThat(started).hasSize(5).last().matches(server -> server.closed);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("did not come up");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("5 times within 10 minutes");
    }

    @Test
    void doesNotStartARetiredServerAgain() throws Exception {
        supervision = supervision();
        toCome.add(FakeServer.dying());
        supervision.begin();

        supervision.retire();
        supervision.keepRunning();

        assertThat(started).hasSize(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void doesNotBeginWithoutAServerThatComesUp() {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> supervise(FakeServer.stillborn()))
                .withMessage("did not come up");
        assertThat(started).hasSize(1);
    }

    @Test
    void endsTheServerThatRuns() {
        supervision = supervision();
        toCome.add(FakeServer.stoppedOnPurpose());
        supervision.close();
        supervision.begin();

        supervision.close();

        assertThat(started).singleElement().matches(server -> server.closed);
    }

    @Test
    void doesNotServeWhileTheServerIsAway() throws Exception {
        supervise(FakeServer.dying(), FakeServer.stoppedOnPurpose());

        assertThat(servingAtStart).containsExactly(false, false);
        assertThat(supervision.isServing()).isFalse();
    }

    @Test
    void servesOnceTheServerIsThere() {
        supervision = supervision();
        toCome.add(FakeServer.dying());
        supervision.begin();

        assertThat(supervision.isServing()).isTrue();
    }

    private void supervise(FakeServer... servers) throws InterruptedException {
        toCome.addAll(List.of(servers));
        supervision = supervision();
        supervision.begin();
        supervision.keepRunning();
    }

    private Supervision supervision() {
        return new Supervision("Payara Micro", console, this::next, () -> stopping, new TestClock());
    }

    private ServerProcess next() {
        servingAtStart.add(supervision.isServing());
        FakeServer server = toCome.remove();
        now = now.plus(betweenDeaths);
        stopping = server.lastOne;
        started.add(server);
        return server;
    }

    /** Goes on with each start. */
    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** A server whose process has ended by the time that anybody looks. */
    private static final class FakeServer implements ServerProcess {
        private final boolean comesUp;
        private final boolean lastOne;
        private boolean closed;

        private FakeServer(boolean comesUp, boolean lastOne) {
            this.comesUp = comesUp;
            this.lastOne = lastOne;
        }

        static FakeServer dying() {
            return new FakeServer(true, false);
        }

        static FakeServer stillborn() {
            return new FakeServer(false, false);
        }

        static FakeServer stoppedOnPurpose() {
            return new FakeServer(true, true);
        }

        @Override
        public void awaitReady() {
            if (!comesUp) {
                throw new LaunchFailure("did not come up");
            }
        }

        @Override
        public CompletableFuture<Void> onExit() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public String lastWords() {
            return "out of memory";
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
