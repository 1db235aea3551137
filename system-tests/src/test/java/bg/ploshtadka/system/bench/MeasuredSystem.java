package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The product as everybody starts it, {@code ./ploshtadka up}, with the baseline on the same server. */
final class MeasuredSystem implements AutoCloseable {
    private static final String READY = "PloshtadkaBG is ready: ";
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Pattern HTTP_PORT = Pattern.compile("--port (\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** Long enough for every run: tokens are fetched once. */
    private static final Map<String, String> SETTINGS = Map.of("ACCESS_TOKEN_EXPIRE_MINUTES", "1440");

    private final Path data;
    private final Process process;
    private final Path output;
    private final Duration startUp;

    private MeasuredSystem(Path data, Process process, Path output, Duration startUp) {
        this.data = data;
        this.process = process;
        this.output = output;
        this.startUp = startUp;
    }

    /** Starts it on the data in a folder and waits until it serves. */
    static MeasuredSystem start(Path data) {
        Path output = data.resolveSibling(data.getFileName() + ".out");
        long begin = System.nanoTime();
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command(data)).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(SETTINGS);
            Process process = builder.start();
            // Whoever interrupts the measurement interrupts what it started.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            Awaitility.await()
                    .atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Files.readString(output).contains(READY) || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException("The system did not start: " + Files.readString(output));
            }
            return new MeasuredSystem(data, process, output, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data) {
        Path baseline = Runner.ROOT.resolve("bench-baseline/target/bench-baseline.war");
        return List.of(
                Runner.ROOT.resolve("ploshtadka").toString(),
                "up",
                "--no-demo",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--war",
                baseline.toString());
    }

    /** How long it took from the command to the message that it serves. */
    Duration startUp() {
        return startUp;
    }

    /** Where the front door answers. */
    URI frontDoor() {
        String ready =
                lines().filter(line -> line.startsWith(READY)).findFirst().orElseThrow();
        return URI.create(ready.substring(READY.length()).strip());
    }

    /** Where the server itself answers, the baseline too. */
    URI server() {
        Matcher port = HTTP_PORT.matcher(payara().info().commandLine().orElse(""));
        if (!port.find()) {
            throw new IllegalStateException("The server does not say on which port it answers");
        }
        return URI.create("http://127.0.0.1:" + port.group(1));
    }

    /** The process of the server. */
    ProcessHandle payara() {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("PayaraMicroImpl"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No server: " + output));
    }

    /** The process of the front door, of mail and of Stripe's stand-in. */
    ProcessHandle runner() {
        return process.toHandle();
    }

    /** The first process of PostgreSQL; the others are its children. */
    ProcessHandle postgres() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much memory the server holds now, in MiB; 0 where the system does not tell. */
    long residentMegabytes() {
        Path status = Path.of("/proc", Long.toString(payara().pid()), "status");
        try {
            Matcher resident = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
            return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(output).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The system does not end: " + output);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
