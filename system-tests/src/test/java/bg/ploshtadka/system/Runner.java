package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole PloshtadkaBG as processes of its own, started as the script {@code ploshtadka} starts it. Its output lies
 * beside its data, in {@code <data>-<number>.out} and {@code <data>-<number>.err}.
 */
public final class Runner {
    /** What the runner says when it serves, followed by its origin. */
    static final String READY = "PloshtadkaBG is ready: ";

    /** What it says when only the server of somebody else is missing. */
    private static final String SETTINGS = "The settings of the server are in ";

    private static final String RESTARTED = "Everything was restarted";

    private static final String SERVES_AGAIN = " serves again";

    /** What the only server of a system is called. */
    private static final String ONLY_SERVER = "Payara Micro";

    /** What a system takes over from the environment of its tests; no setting of the product is among it. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

    /** Lets the system choose a free port. */
    public static final int ANY_PORT = 0;

    /** Systems live for minutes: what is compiled for hours of work would only keep them from starting. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** The folder of the repository. */
    public static final Path ROOT = Path.of(System.getProperty("ploshtadka.root", ".."))
            .toAbsolutePath()
            .normalize();

    private static final Path TARGET = ROOT.resolve("system-tests/target");

    /** Which of the JVMs this is that run test classes side by side; each has systems of its own. */
    private static final String FORK = System.getProperty("ploshtadka.fork", "fork-1");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** Servers are replaced one after the other, while others are used. */
    private static final Duration RESTART_LIMIT = START_LIMIT.multipliedBy(3);

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    private final Path data;
    private final Process process;
    private final Path output;
    private final Path errors;

    private Runner(Path data, Process process, Path output, Path errors) {
        this.data = data;
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** A folder of this name for the data of a system; a run that comes to an existing one finds its data there. */
    public static Path dataFolder(String name) {
        return TARGET.resolve("systems").resolve(FORK).resolve(name);
    }

    /**
     * Starts a system and does not wait for it.
     *
     * @param port the front door's port, {@link #ANY_PORT} for any that is free
     * @param environment what it finds in its environment besides ours
     * @param options further options
     */
    public static Runner start(Path data, int port, Map<String, String> environment, String... options) {
        String name = data.getFileName() + "-" + RUNS.incrementAndGet();
        try {
            Files.createDirectories(data.getParent());
            Path output = data.resolveSibling(name + ".out");
            Path errors = data.resolveSibling(name + ".err");
            ProcessBuilder builder = new ProcessBuilder(command(data, port, name, options))
                    .directory(ROOT.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            // What a developer has set for a run by hand is not what these tests are about.
            builder.environment().keySet().retainAll(INHERITED);
            builder.environment().put("PLOSHTADKA_JVM_OPTIONS", coverageAgent(name + "-server") + " " + SHORT_LIVED);
            builder.environment().putAll(environment);
            Process process = builder.start();
            // Whoever interrupts the tests interrupts what they started.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Runner(data, process, output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, int port, String name, String... options) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), coverageAgent(name + "-runner")));
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", SHORT_LIVED));
        command.addAll(List.of("-cp", ROOT.resolve("server-config/target/runner/lib") + "/*"));
        command.addAll(List.of("bg.ploshtadka.runner.Main", "up"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(options));
        return command;
    }

    static String coverageAgent(String process) {
        Path file = TARGET.resolve("jacoco-" + FORK + "-" + process + ".exec");
        return "-javaagent:" + TARGET.resolve("jacoco-agent.jar") + "=append=false,includes=bg.ploshtadka.*,destfile="
                + file;
    }

    /** Waits until the system serves; fails with its output if it ends before or takes too long. */
    public Runner awaitReady() {
        try {
            Awaitility.await()
                    .atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> isReady() || !process.isAlive());
        } finally {
            if (!isReady()) {
                process.destroy();
            }
        }
        assertThat(isReady()).as("PloshtadkaBG serves:%n%s", everything()).isTrue();
        return this;
    }

    /** Waits until the database of a system answers and is up to date; for one that waits for somebody else's server. */
    public void awaitMigration() {
        Awaitility.await("the settings of the server")
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> output().contains(SETTINGS) || !process.isAlive());
        assertThat(output()).as("The database serves:%n%s", everything()).contains(SETTINGS);
    }

    private boolean isReady() {
        return output().contains(READY);
    }

    /** Where its front door answers; only once it is ready. */
    public URI origin() {
        String ready = output().lines()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not ready: " + everything()));
        return URI.create(ready.substring(READY.length()).strip());
    }

    /** What it has written to standard output so far. */
    String output() {
        return read(output);
    }

    /** What it has written to standard error so far. */
    String errors() {
        return read(errors);
    }

    /** All that it has written, for messages. */
    String everything() {
        return output() + System.lineSeparator() + errors();
    }

    /** The processes that belong to it: all that were started with its folder, and what these have started. */
    List<ProcessHandle> processes() {
        // PostgreSQL's own starter leaves the server without parent, so descendants alone would miss it.
        return Stream.concat(
                        Stream.of(process.toHandle()),
                        ProcessHandle.allProcesses().filter(this::knowsTheFolder))
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .distinct()
                .toList();
    }

    /** The server with the WARs. */
    ProcessHandle server() {
        return process.children()
                .filter(child -> child.info().commandLine().orElse("").contains("PayaraMicroImpl"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No server: " + everything()));
    }

    /** Kills the server as the kernel does when memory runs out; the runner starts it again. */
    void killServer() {
        ProcessHandle victim = server();
        victim.destroyForcibly();
        victim.onExit().join();
    }

    /** Kills one of several servers. */
    void killServer(String name) {
        // A server and its successor have two folders by turns.
        Pattern root =
                Pattern.compile(Pattern.quote(data.resolve("payara-" + name).toString()) + "(-b)? ");
        ProcessHandle victim = process.children()
                .filter(child ->
                        root.matcher(child.info().commandLine().orElse("")).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + ": " + everything()));
        victim.destroyForcibly();
        victim.onExit().join();
    }

    /** Waits until the server has been started again so often. */
    void awaitServerAgain(int restarts) {
        awaitServerAgain(ONLY_SERVER, restarts);
    }

    /** Waits until one of several servers has been started again so often. */
    void awaitServerAgain(String name, int restarts) {
        Awaitility.await("start " + restarts + " after the death of " + name)
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        output().lines().filter((name + SERVES_AGAIN)::equals).count() >= restarts);
    }

    /** Where one of several servers answers now. */
    URI originOf(String name) {
        return servers().stream()
                .filter(server -> Answer.text(server, "name").equals(name))
                .map(server -> URI.create(Answer.text(server, "origin")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + ": " + everything()));
    }

    /** Replaces all servers, one after the other, and waits for the last one. */
    void restartServers() {
        Set<Instant> before = serverStarts();
        Api.anonymous(origin()).post("/dev/servers/restart").expect(202);
        Awaitility.await("a restart of all servers")
                .atMost(RESTART_LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> output().contains(RESTARTED));
        assertThat(serverStarts()).as("starts of servers").doesNotContainAnyElementsOf(before);
    }

    private Set<Instant> serverStarts() {
        return servers().stream()
                .map(server -> Instant.parse(Answer.text(server, "started_at")))
                .collect(Collectors.toSet());
    }

    private List<JsonObject> servers() {
        return Api.anonymous(origin()).get("/dev/servers").expect(200).objects();
    }

    private boolean knowsTheFolder(ProcessHandle any) {
        return any.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    /** Asks it to end (SIGTERM) and waits for that. */
    public void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** Waits for its end; what does not end in time is killed, and that is a failure. */
    int awaitEnd() {
        try {
            boolean ended = process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                processes().forEach(ProcessHandle::destroyForcibly);
            }
            assertThat(ended).as("It ends in time:%n%s", everything()).isTrue();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Where it keeps all that is its own. */
    Path data() {
        return data;
    }

    /** Where it keeps a secret of its own. */
    Path secret(String name) {
        return data.resolve("secrets").resolve(name);
    }

    /** Its database; only while it runs. */
    public Database database() {
        return Database.in(data);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
