package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Availability;
import bg.ploshtadka.runner.frontdoor.Traffic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionTest {
    private static final Topology.Instance INSTANCE =
            Topology.SERVICES.instances().get(0);

    private final List<Server> newHolders = new ArrayList<>();
    private final List<FakeProcess> processes = new ArrayList<>();
    private boolean comesUp = true;

    @TempDir
    private Path folder;

    @Test
    void givesThePlaceOfAServerToItsSuccessor() {
        Position position = position();
        position.holder().begin();
        Server predecessor = position.holder();

        position.replace(new Traffic(), newHolders::add);

        assertThat(position.holder()).isNotSameAs(predecessor);
        assertThat(newHolders).containsExactly(position.holder());
        assertThat(processes).extracting(process -> process.closed).containsExactly(true, false);
        assertThat(position.origins())
                .extracting(position::availability)
                .containsExactly(Availability.AWAY, Availability.READY);
        assertThat(predecessor.supervision().isRetired()).isTrue();
        assertThat(folder.resolve("a/draining")).exists();
    }

    @Test
    void comesBackToTheFirstPorts() {
        Position position = position();
        position.holder().begin();

        position.replace(new Traffic(), newHolders::add);
        position.replace(new Traffic(), newHolders::add);

        assertThat(position.origins())
                .extracting(position::availability)
                .containsExactly(Availability.READY, Availability.AWAY);
        assertThat(processes).extracting(process -> process.closed).containsExactly(true, true, false);
    }

    @Test
    void leavesEverythingAsItWasIfTheSuccessorDoesNotComeUp() {
        Position position = position();
        position.holder().begin();
        comesUp = false;

        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> position.replace(new Traffic(), newHolders::add));

        assertThat(newHolders).isEmpty();
        assertThat(processes).extracting(process -> process.closed).containsExactly(false, true);
        assertThat(position.origins())
                .extracting(position::availability)
                .containsExactly(Availability.READY, Availability.AWAY);
    }

    private Position position() {
        return new Position(INSTANCE, List.of(command("a", 1), command("b", 2)), this::server);
    }

    private PayaraCommand command(String name, int port) {
        try {
            Path root = Files.createDirectories(folder.resolve(name));
            return new PayaraCommand(null, null, root, 384, port, List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Server server(PayaraCommand command) {
        Console console = new Console(
                new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()));
        return new Server(
                INSTANCE.webApps(),
                command,
                new Supervision("users-war", console, this::start, () -> false, Clock.systemUTC()));
    }

    private ServerProcess start() {
        FakeProcess process = new FakeProcess(comesUp);
        processes.add(process);
        return process;
    }

    private static final class FakeProcess implements ServerProcess {
        private final boolean comesUp;
        private boolean closed;

        private FakeProcess(boolean comesUp) {
            this.comesUp = comesUp;
        }

        @Override
        public void awaitReady() {
            if (!comesUp) {
                throw new LaunchFailure("did not come up");
            }
        }

        @Override
        public CompletableFuture<Process> onExit() {
            return new CompletableFuture<>();
        }

        @Override
        public String lastWords() {
            return "";
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
