package bg.ploshtadka.runner;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunningPartsTest {
    private final List<String> stopped = new ArrayList<>();
    private final RunningParts parts = new RunningParts();

    @Test
    void stopsWhatWasStartedLastFirst() {
        parts.add(part("database"));
        parts.add(part("server"));
        parts.add(part("front door"));

        parts.close();

        assertThat(stopped).containsExactly("front door", "server", "database");
    }

    @Test
    void stopsEveryPartOnce() {
        parts.add(part("database"));

        parts.close();
        parts.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void stopsAPartThatComesTooLateAtOnce() {
        parts.refuseMore();

        AutoCloseable late = part("server");
        assertThatThrownBy(() -> parts.add(late)).isInstanceOf(LaunchFailure.class);

        assertThat(stopped).containsExactly("server");
    }

    @Test
    void aPartThatFailsToStopDoesNotKeepTheOthersRunning() {
        parts.add(part("database"));
        parts.add(() -> {
            throw new IllegalStateException("stuck");
        });

        parts.close();

        assertThat(stopped).containsExactly("database");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
