package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.WebPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstallationTest {
    @TempDir
    private Path home;

    @Test
    void findsAWarThatWasBuilt() throws IOException {
        Path war = home.resolve("users-war/target/users-war.war");
        Files.createDirectories(war.getParent());
        Files.writeString(war, "");
        assertThat(new Installation(home).war("users-war")).isEqualTo(war);
    }

    @Test
    void namesAWarThatIsMissing() {
        assertThatThrownBy(() -> new Installation(home).war("users-war"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("users-war.war is missing");
    }

    @ParameterizedTest
    @CsvSource({"SITE, frontend/dist", "PANEL, admin-panel/dist"})
    void knowsWhereEachPageIsBuilt(WebPart part, String folder) {
        assertThat(new Installation(home).built(part)).isEqualTo(home.resolve(folder));
    }

    @Test
    void findsTheOneDriver() throws IOException {
        Path libraries = Files.createDirectories(home.resolve("server-config/target/runner/lib"));
        Files.writeString(libraries.resolve("embedded-postgresql-1.0.jar"), "");
        Path driver = Files.writeString(libraries.resolve("postgresql-42.7.14.jar"), "");
        assertThat(new Installation(home).jdbcDriver()).isEqualTo(driver);
    }

    @Test
    void doesNotGuessBetweenTwoDrivers() throws IOException {
        Path libraries = Files.createDirectories(home.resolve("server-config/target/runner/lib"));
        Files.writeString(libraries.resolve("postgresql-42.7.13.jar"), "");
        Files.writeString(libraries.resolve("postgresql-42.7.14.jar"), "");
        assertThatThrownBy(() -> new Installation(home).jdbcDriver()).isInstanceOf(LaunchFailure.class);
    }

    @Test
    void aGivenDataFolderIsTakenFromWhereThePersonIs() {
        assertThat(Installation.dataFolder(Path.of("mine")))
                .isEqualTo(Path.of("mine").toAbsolutePath());
    }
}
