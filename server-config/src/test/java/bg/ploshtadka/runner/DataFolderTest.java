package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {
    @TempDir
    private Path temporary;

    private Path path;

    @BeforeEach
    void choosePath() {
        path = temporary.resolve("data");
    }

    @Test
    void isMadeWhenItIsMissing() {
        DataFolder.open(path).close();
        assertThat(path).isDirectory();
    }

    @Test
    void canBeOpenedAgainAfterItWasClosed() throws IOException {
        DataFolder.open(path).close();
        Files.writeString(path.resolve("stripe.json"), "{}");

        DataFolder.open(path).close();

        assertThat(path.resolve("stripe.json")).hasContent("{}");
    }

    @Test
    void refusesASecondRun() {
        DataFolder first = DataFolder.open(path);

        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("Another run uses")
                .hasMessageContaining("--data");

        first.close();
    }

    @Test
    void refusesAFolderWithOtherFiles() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("diploma.txt"), "years of work");

        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--data");
    }

    @Test
    void resetDeletesAllOfIt() throws IOException {
        DataFolder.open(path).close();
        Files.createDirectories(path.resolve("postgres/base"));
        Files.writeString(path.resolve("postgres/base/1"), "rows");

        assertThat(DataFolder.delete(path)).isTrue();

        assertThat(path).doesNotExist();
    }

    @Test
    void resetOfNothingIsFine() {
        assertThat(DataFolder.delete(path)).isFalse();
    }

    @Test
    void resetRefusesAFolderThatIsNotOurs() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("diploma.txt"), "years of work");

        assertThatThrownBy(() -> DataFolder.delete(path)).isInstanceOf(LaunchFailure.class);

        assertThat(path.resolve("diploma.txt")).exists();
    }

    @Test
    void resetRefusesAFolderInUse() {
        DataFolder used = DataFolder.open(path);

        assertThatThrownBy(() -> DataFolder.delete(path)).isInstanceOf(LaunchFailure.class);

        assertThat(path).exists();
        used.close();
    }

    @Test
    void resetDeletesLinksButNotWhatTheyPointTo() throws IOException {
        DataFolder.open(path).close();
        Path precious = Files.createDirectories(temporary.resolve("precious"));
        Files.writeString(precious.resolve("diploma.txt"), "years of work");
        Files.createSymbolicLink(path.resolve("link"), precious);

        DataFolder.delete(path);

        assertThat(precious.resolve("diploma.txt")).exists();
    }
}
