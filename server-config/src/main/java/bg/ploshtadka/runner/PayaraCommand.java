package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of a Payara Micro that serves WARs on the loopback interface only.
 *
 * @param heapMegabytes how much its heap may grow to, in MiB; it starts with a quarter of that
 * @param clusterPorts where the members of its cluster are to be found, this one first; those that are not there yet may
 *     come later
 */
record PayaraCommand(
        PayaraImage image,
        ClassArchive archive,
        Path root,
        int heapMegabytes,
        int httpPort,
        List<Integer> clusterPorts,
        List<Path> wars) {
    private static final int SMALLEST_PART = 4;
    private static final int YOUNG_PART = 10;
    private static final String LOOPBACK = "127.0.0.1";

    /** To start leaves far more garbage than to serve: the heap shrinks to what is used and a little more. */
    private static final List<String> MEMORY = List.of(
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=25",
            "-XX:-ShrinkHeapInSteps",
            // Classes that are loaded are no reason to collect the whole heap.
            "-XX:MetaspaceSize=96m");

    /** By which what the compilers needed goes back, in milliseconds; the first Java 17 and 21 do not know it. */
    private static final String TRIM = "TrimNativeHeapInterval";

    /** Where the server answers. */
    URI origin() {
        return URI.create("http://" + LOOPBACK + ":" + httpPort);
    }

    /** While this file exists the server says that it is not ready; see the setting {@code DRAIN_FILE}. */
    Path drainFile() {
        return root.resolve("draining");
    }

    /** Lets the server say from now on that it is not ready, so that nobody asks it any more. */
    void drain() {
        try {
            Files.writeString(drainFile(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files that the command line points to and returns its words. */
    List<String> words(Map<String, String> environment) {
        image.prepareRoot(root);
        List<String> words = new ArrayList<>();
        words.add(Java.executable());
        words.addAll(jvmOptions(environment));
        words.add("@" + modules(root));
        words.addAll(List.of("-cp", image.launcher().toString(), "fish.payara.micro.impl.PayaraMicroImpl"));
        words.addAll(List.of("--rootdir", root.toString(), "--port", Integer.toString(httpPort)));
        words.addAll(List.of("--prebootcommandfile", preboot(environment).toString()));
        words.addAll(List.of(
                "--logproperties", new LogSettings(environment).write(root).toString()));
        words.addAll(List.of("--startport", Integer.toString(clusterPorts.get(0)), "--interfaces", LOOPBACK));
        words.addAll(List.of("--clustermode", "tcpip:" + members(), "--disablephonehome"));
        wars.forEach(war -> words.addAll(List.of("--deploy", war.toString())));
        return words;
    }

    private String members() {
        return clusterPorts.stream().map(port -> LOOPBACK + ":" + port).collect(Collectors.joining(","));
    }

    /** Writes the file of JVM options that opens the modules as Payara needs them. */
    static Path modules(Path folder) {
        return write(folder, "jvm-modules.args");
    }

    private List<String> jvmOptions(Map<String, String> environment) {
        List<String> options = memoryOptions();
        options.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                // The cluster asks nobody for a password: nobody but this machine may reach it.
                "-Dhazelcast.socket.bind.any=false",
                // Else each part of each mail searches the class path for it.
                "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider",
                "-Dfish.payara.micro.BootJar=" + image.launcher().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + image.folder()));
        List<String> extra = Stream.of(
                        environment.getOrDefault("PLOSHTADKA_JVM_OPTIONS", "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
        if (extra.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            // On two cores the other collectors' threads only stand in the way: a sixth less computing to start.
            options.add("-XX:+UseSerialGC");
        }
        // Agents change classes, and a changed class must not get into the archive.
        if (extra.stream().noneMatch(option -> option.matches("-(java)?agent.*"))) {
            options.addAll(archive.jvmOptions());
        }
        options.addAll(extra);
        return options;
    }

    private List<String> memoryOptions() {
        List<String> options = new ArrayList<>(MEMORY);
        options.addAll(List.of(
                "-Xms" + heapMegabytes / SMALLEST_PART + "m",
                "-Xmn" + heapMegabytes / YOUNG_PART + "m",
                "-Xmx" + heapMegabytes + "m"));
        if (Java.knows(TRIM)) {
            options.add("-XX:" + TRIM + "=5000");
        }
        return options;
    }

    private Path preboot(Map<String, String> environment) {
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        try {
            return Files.writeString(
                    root.resolve("preboot.asadmin"),
                    new PoolSettings(environment).in(resource("preboot.asadmin")) + "set " + listener + ".address="
                            + LOOPBACK + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String name) {
        try {
            return Files.writeString(folder.resolve(name), resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream resource = PayaraCommand.class.getResourceAsStream("/payara/" + name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
