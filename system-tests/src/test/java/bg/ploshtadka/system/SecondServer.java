package bg.ploshtadka.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A further Payara Micro beside that of a running system, as in a larger installation: in the same cluster, on the same
 * database, with the same key, and with some of the WARs only. It has no front door.
 */
final class SecondServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String LOOPBACK = "127.0.0.1";
    private static final String CLUSTER = "--clustermode";

    private final Process process;
    private final URI origin;

    private SecondServer(Process process, URI origin) {
        this.process = process;
        this.origin = origin;
    }

    /** Starts it and waits until it is ready. */
    static SecondServer beside(Runner first, String... wars) {
        Path folder = Folders.emptied(Runner.dataFolder("second-server"));
        int port = freePort();
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command(first, folder, port, List.of(wars)))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolveSibling("second-server.log").toFile());
            builder.environment().putAll(environment(first));
            Process process = builder.start();
            // Whoever interrupts the tests interrupts what they started.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new SecondServer(process, URI.create("http://" + LOOPBACK + ":" + port)).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    URI origin() {
        return origin;
    }

    private SecondServer awaitReady() {
        try {
            await("the second server")
                    .atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() ->
                            status("/health/ready") == 200 && status("/bookings/") == 401 && status("/venues/") == 200);
            return this;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Asked without the API's contract: as long as a WAR is not deployed, the server answers with a page of its own. */
    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    private static List<String> command(Runner first, Path folder, int port, List<String> wars) throws IOException {
        Path runner = Runner.ROOT.resolve("server-config/target/runner");
        int clusterPort = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Runner.coverageAgent("second-server"));
        command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", Runner.SHORT_LIVED, "-Djava.net.preferIPv4Stack=true"));
        command.addAll(List.of("-Dhazelcast.socket.bind.any=false", "-jar", runner + "/payara-micro.jar"));
        command.addAll(List.of("--rootdir", folder.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of("--addlibs", driver(runner.resolve("lib")).toString()));
        // The same commands as the first: the pool, and the loopback interface only.
        command.addAll(List.of("--prebootcommandfile", first.data().resolve("payara/preboot.asadmin") + ""));
        command.addAll(List.of("--startport", Integer.toString(clusterPort), "--interfaces", LOOPBACK));
        command.addAll(List.of(CLUSTER, clusterOf(first) + "," + LOOPBACK + ":" + clusterPort, "--disablephonehome"));
        wars.forEach(war -> command.addAll(List.of(
                "--deploy",
                Runner.ROOT.resolve(war).resolve("target/" + war + ".war").toString())));
        return command;
    }

    private static Map<String, String> environment(Runner first) throws IOException {
        return Map.of(
                "DB_URL",
                first.database().jdbcUrl(),
                "DB_USER",
                "ploshtadka",
                "DB_PASSWORD",
                "ploshtadka",
                "JWT_ISSUER",
                "https://ploshtadka.bg",
                "JWT_PRIVATE_KEY",
                Files.readString(first.secret("jwt-private-key.pem")),
                "FRONTEND_BASE_URL",
                first.origin().toString());
    }

    private static String clusterOf(Runner first) {
        return first.processes().stream()
                .flatMap(process -> process.info().arguments().map(Arrays::asList).stream())
                .filter(words -> words.contains(CLUSTER))
                .map(words -> words.get(words.indexOf(CLUSTER) + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The system runs no Payara Micro"));
    }

    private static Path driver(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            boolean ended = process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("The second server ends in time").isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
