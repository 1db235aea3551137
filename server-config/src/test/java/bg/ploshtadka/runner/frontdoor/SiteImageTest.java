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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The image of the website keeps the rules of the front door; tried where nginx is installed. */
class SiteImageTest extends SiteContract {

    private static final Path SCRIPT =
            Path.of("../docker/site/serve.sh").toAbsolutePath().normalize();

    private Path written;

    @BeforeEach
    void prepare() throws IOException {
        written = Files.createDirectories(temporary.resolve("written"));
        Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Override
    Client serve(Map<String, String> environment) throws Exception {
        assumeTrue(isInstalled("nginx"), "nginx is not installed");
        int port = freePort();
        Process server = start(environment, port);
        keep(() -> {
            server.destroy();
            server.waitFor();
        });
        Awaitility.await("nginx")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> listens(port) || !server.isAlive());
        assertThat(server.isAlive()).as(output()).isTrue();
        return new Client(port);
    }

    @Test
    void itsSettingsAreMadeWithoutNginx() throws Exception {
        finish(Map.of("GOOGLE_CLIENT_ID", " 1-a ", "MAP_ATTRIBUTION", "\"a\"\\\nb"), 0);

        assertThat(written.resolve("site.json"))
                .hasContent("{\"google_client_id\":\"1-a\",\"turnstile_site_key\":null,\"map_tile_url\":null,"
                        + "\"map_attribution\":\"\\\"a\\\"\\\\ b\"}");
        assertThat(Files.readString(written.resolve("nginx.conf")))
                .contains("script-src 'self' https://accounts.google.com/gsi/client;")
                .doesNotContain("${", "1-a");
    }

    @Test
    void itsPolicyIsThatOfTheFrontDoor() throws Exception {
        for (Map<String, String> environment : policies()) {
            finish(environment, 0);
            Client door = openTo(Site.in(folder, SiteSettings.from(environment)), new Routes(List.of()));

            assertThat(Files.readString(written.resolve("nginx.conf")))
                    .contains("\"" + door.get("/bg").header("Content-Security-Policy") + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tile.example/{z}/{x}/{y}.png", "https://tile.example/{z}/{x}.png", "https:// {z}{x}{y}"})
    void aMapThatNoBrowserCouldShowIsRefused(String url) throws Exception {
        finish(Map.of("MAP_TILE_URL", url), 1);

        assertThat(output()).startsWith("MAP_TILE_URL ");
    }

    private static List<Map<String, String>> policies() {
        String google = "GOOGLE_CLIENT_ID";
        String turnstile = "TURNSTILE_SITE_KEY";
        return List.of(Map.of(), Map.of(google, "1"), Map.of(turnstile, "2"), Map.of(google, "1", turnstile, "2"));
    }

    /** Runs the script with a program in the place of nginx that ends at once. */
    private void finish(Map<String, String> environment, int status) throws Exception {
        Path programs = Files.createDirectories(temporary.resolve("programs"));
        Path nothing = Files.writeString(programs.resolve("nginx"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(nothing, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", programs + File.pathSeparator + System.getenv("PATH"));

        assertThat(start(all, 1).waitFor()).as(output()).isEqualTo(status);
    }

    private Process start(Map<String, String> environment, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("out").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("TMP_DIR", written.toString());
        builder.environment().put("SITE_DIR", folder.toString());
        builder.environment().put("HTTP_PORT", "127.0.0.1:" + port);
        return builder.start();
    }

    private String output() throws IOException {
        return Files.readString(temporary.resolve("out"));
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
