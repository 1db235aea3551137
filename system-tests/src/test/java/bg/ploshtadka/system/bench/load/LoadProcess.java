package bg.ploshtadka.system.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A load in a JVM of its own, so that nothing else is in its way and its CPU time is known. */
public final class LoadProcess {
    private static final List<String> OPTIONS = List.of(
            "-Xms512m",
            "-Xmx512m",
            // Least work per request: this JVM shares its processors with what it measures.
            "-XX:+UseParallelGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            // The report is about milliseconds, not about seconds.
            "-Dgatling.charting.indicators.lowerBound=20",
            "-Dgatling.charting.indicators.higherBound=100",
            "-Dgatling.data.console.light=true",
            "-Dgatling.data.console.writePeriod=60",
            "-Dgatling.data.enableAnalytics=false");

    private LoadProcess() {}

    /**
     * Runs a plan to its end. Output goes to {@code load.log} in the plan's folder.
     *
     * @throws IllegalStateException if it fails
     */
    public static Results run(Plan plan) {
        Path file = plan.folder().resolve("plan.json");
        Path log = plan.folder().resolve("load.log");
        plan.write(file);
        try {
            Process process = new ProcessBuilder(command(plan, file))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Thread end = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(end);
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            if (code != 0 || Files.notExists(plan.results())) {
                throw new IllegalStateException("The load ended with " + code + ", see " + log);
            }
            return Results.read(plan.results());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> command(Plan plan, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.util.prefs.userRoot=" + plan.folder());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LoadRun.class.getName(), file.toString()));
        return command;
    }
}
