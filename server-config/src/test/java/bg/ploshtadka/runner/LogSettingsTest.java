package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogSettingsTest {
    private static final String FORMATTER = "java.util.logging.ConsoleHandler.formatter";

    @TempDir
    Path folder;

    @Test
    void writesTextOfWhatHappensUnlessToldOtherwise() throws IOException {
        assertThat(written(Map.of("LOG_LEVEL", "", "LOG_FORMAT", "")))
                .containsEntry("bg.ploshtadka.level", "INFO")
                .containsEntry(FORMATTER, "com.sun.enterprise.server.logging.ODLLogFormatter");
    }

    @Test
    void writesJsonAndMoreOnRequest() throws IOException {
        assertThat(written(Map.of("LOG_LEVEL", "FINE", "LOG_FORMAT", "json")))
                .containsEntry("bg.ploshtadka.level", "FINE")
                .containsEntry(FORMATTER, "fish.payara.enterprise.server.logging.JSONLogFormatter");
    }

    @ParameterizedTest
    @CsvSource({"LOG_LEVEL, LOUD", "LOG_FORMAT, xml"})
    void namesASettingThatNoServerKnows(String name, String value) {
        assertThatThrownBy(() -> new LogSettings(Map.of(name, value)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith(name + " is one of ")
                .hasMessageNotContaining(value);
    }

    private Properties written(Map<String, String> environment) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(new LogSettings(environment).write(folder)));
        return properties;
    }
}
