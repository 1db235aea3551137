package bg.ploshtadka.runner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out), new PrintStream(err));

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void tellsHowLongAStepTook() {
        assertThat(console.step("PostgreSQL", () -> 7)).isEqualTo(7);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("PostgreSQL +\\d+\\.\\d s");
    }

    @Test
    void saysNothingOfAStepThatFailed() {
        assertThatThrownBy(() -> console.step("PostgreSQL", () -> {
                    throw new LaunchFailure("no disk");
                }))
                .hasMessage("no disk");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void failuresGoToStandardError() {
        console.failure("Port 8080 is taken");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("ploshtadka: Port 8080 is taken");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
