package bg.ploshtadka.runner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {
    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysInOneSentenceThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(run("up", "--port", port, "--data", data())).isEqualTo(1);

            assertThat(text(err).lines()).singleElement().asString().contains(port, "--port");
            assertThat(temporary.resolve("data")).doesNotExist();
        }
    }

    @Test
    void knowsTwoTopologies() {
        assertThat(run("up", "--topology", "cloud", "--data", data())).isEqualTo(2);
        assertThat(text(err)).contains("--topology is single or services");
    }

    @Test
    void refusesAServerThatHasNoAddress() {
        assertThat(run("up", "--server", "payara", "--data", data())).isEqualTo(2);
        assertThat(text(err)).contains("--server is an origin");
    }

    @Test
    void refusesAFurtherWarThatIsNotThere() {
        assertThat(run("up", "--war", "nowhere.war", "--data", data())).isEqualTo(2);
        assertThat(text(err)).contains("nowhere.war is not there");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThat(run("up", "--port", "65536", "--data", data())).isEqualTo(2);
        assertThat(text(err)).contains("--port is a number from 0 to 65535");
    }

    @Test
    void asksForTheUrlOfAnExistingDatabase() {
        assertThat(run("up", "--db-user", "me", "--data", data())).isEqualTo(2);
        assertThat(text(err)).contains("--db-url");
    }

    @Test
    void resetRefusesAFolderThatIsNotOursInOneSentence() throws IOException {
        Files.createDirectories(temporary.resolve("data"));

        assertThat(run("reset", "--data", data())).isEqualTo(1);

        assertThat(text(err).lines()).singleElement().asString().contains("nothing was deleted");
    }

    @Test
    void resetTellsWhatItDeleted() {
        DataFolder.open(temporary.resolve("data")).close();

        assertThat(run("reset", "--data", data())).isZero();

        assertThat(text(out)).contains("Deleted " + data());
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertThat(run()).isZero();
        assertThat(text(out)).contains("up", "reset");
    }

    private int run(String... arguments) {
        try (Console console = new Console(new PrintStream(out), new PrintStream(err))) {
            return new Main(console).run(arguments);
        }
    }

    private String data() {
        return temporary.resolve("data").toString();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
