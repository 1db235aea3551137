package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AbandonedServerTest {
    @TempDir
    private Path temporary;

    private Path root;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        root = temporary.resolve("payara");
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void endsTheServerThatAKilledRunLeft() {
        AbandonedServer.remember(root, process.toHandle());

        AbandonedServer.stop(root);

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void endsEveryServerOfAFolder() {
        AbandonedServer.remember(temporary.resolve("payara-users-war"), process.toHandle());

        AbandonedServer.stopAll(temporary);

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void sparesAnotherProcessThatGotTheNumberSince() throws IOException {
        Files.writeString(temporary.resolve("payara.process"), process.pid() + " 2001-01-01T00:00:00Z");

        AbandonedServer.stop(root);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void hasNothingToDoAfterACleanEnd() {
        AbandonedServer.remember(root, process.toHandle());
        process.destroyForcibly();
        assertThat(Processes.ended(process.toHandle(), Duration.ofSeconds(10))).isTrue();

        AbandonedServer.stop(root);

        assertThat(process.isAlive()).isFalse();
    }
}
