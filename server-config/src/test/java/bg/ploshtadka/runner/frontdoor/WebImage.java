package bg.ploshtadka.runner.frontdoor;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What an image with nginx runs, without the image. */
final class WebImage implements AutoCloseable {

    private static final Path SCRIPT =
            Path.of("../docker/site/serve.sh").toAbsolutePath().normalize();

    private final Path home;
    private final String base;
    private Process server;

    /**
     * An image with the files of {@code dist}.
     *
     * @param home a folder with {@code dist}
     * @param base under which path it serves them
     */
    WebImage(Path home, String base) throws IOException {
        this.home = home;
        this.base = base;
        Files.createDirectories(written());
        Files.setPosixFilePermissions(written(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The only folder that it writes into. */
    Path written() {
        return home.resolve("written");
    }

    /** What it has said. */
    String output() throws IOException {
        return Files.readString(home.resolve("out"));
    }

    /** Starts nginx with this environment; the test is left out where there is none. */
    Client serve(Map<String, String> environment) throws Exception {
        assumeTrue(isInstalled("nginx"), "nginx is not installed");
        int port = freePort();
        server = start(environment, port);
        Awaitility.await("nginx")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> listens(port) || !server.isAlive());
        assertThat(server.isAlive()).as(output()).isTrue();
        return new Client(port);
    }

    /** Runs the script with a program in the place of nginx that ends at once, and tells its status. */
    int finish(Map<String, String> environment) throws Exception {
        Path programs = Files.createDirectories(home.resolve("programs"));
        Path nothing = Files.writeString(programs.resolve("nginx"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(nothing, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", programs + File.pathSeparator + System.getenv("PATH"));
        return start(all, 1).waitFor();
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
            server.onExit().join();
        }
    }

    private Process start(Map<String, String> environment, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("TMP_DIR", written().toString());
        builder.environment().put("SITE_DIR", home.resolve("dist").toString());
        builder.environment().put("BASE_PATH", base);
        builder.environment().put("HTTP_PORT", "127.0.0.1:" + port);
        return builder.start();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
