package bg.ploshtadka.runner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MigrateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out), new PrintStream(new ByteArrayOutputStream()));

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void doesNothingWhereNothingIsMissing() {
        try (EmbeddedDatabase database = EmbeddedDatabase.throwaway()) {
            Map<String, String> environment = Map.of(
                    "DB_URL", database.jdbcUrl(), "DB_USER", database.user(), "DB_PASSWORD", database.password());

            assertThat(new MigrateCommand(console, environment).call()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("The schema is up to date");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(
                        () -> new MigrateCommand(console, Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:9/x")).call())
                .withMessageStartingWith("DB_USER is missing");
    }

    @Test
    void saysThatNobodyAnswers() {
        Map<String, String> environment =
                Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:9/x", "DB_USER", "u", "DB_PASSWORD", "p");

        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> new MigrateCommand(console, environment).call())
                .withMessageContaining("cannot be used");
    }

    @Test
    void waitsForADatabaseThatComesLater() throws Exception {
        int port = Ports.free();
        MigrateCommand command = new MigrateCommand(
                console,
                Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/x", "DB_USER", "u", "DB_PASSWORD", "p"));
        command.waitSeconds = 2;
        long begin = System.nanoTime();

        assertThatExceptionOfType(LaunchFailure.class).isThrownBy(command::call);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
}
