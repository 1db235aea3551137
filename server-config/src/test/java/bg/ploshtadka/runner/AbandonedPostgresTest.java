package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class AbandonedPostgresTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private Process server;

    /** Starts a shell that goes by the name of the server and does nothing but wait. */
    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectories(temporary.resolve("data"));
        Path shell = Files.copy(Path.of("/bin/sh").toRealPath(), temporary.resolve("postgres"));
        shell.toFile().setExecutable(true);
        server = new ProcessBuilder(shell.toString(), "-c", "read line", "-D", folder.toString()).start();
    }

    @AfterEach
    void stop() {
        server.destroyForcibly();
    }

    @Test
    void stopsTheServerThatAKilledRunLeftOnTheFolder() throws IOException {
        Files.writeString(pidFile(), server.pid() + "\n" + folder + "\n");

        AbandonedPostgres.stop(folder);

        assertThat(server.isAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void sparesAServerOnAnotherFolder() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("postmaster.pid"), server.pid() + "\n" + other + "\n");

        AbandonedPostgres.stop(other);

        assertThat(server.isAlive()).isTrue();
        assertThat(other.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void sparesAStrangerThatGotTheNumberSince() throws IOException {
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + folder + "\n");

        AbandonedPostgres.stop(folder);

        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void anEmptyPidFileIsRemoved() throws IOException {
        Files.writeString(pidFile(), "");

        AbandonedPostgres.stop(folder);

        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void hasNothingToDoInAFreshFolder() {
        assertThatCode(() -> AbandonedPostgres.stop(folder)).doesNotThrowAnyException();
    }

    private Path pidFile() {
        return folder.resolve("postmaster.pid");
    }
}
