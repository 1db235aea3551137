package bg.ploshtadka.system.bench.load;

import io.gatling.app.Gatling$;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/**
 * Runs a plan in this JVM, with Gatling once or several times: the load of some segments is known only when others have
 * been measured. The JVM stays, and with it all that it has compiled.
 */
public final class LoadRun {
    private final Plan plan;
    private final Feeds feeds;
    private final CpuWatch cpu;
    private final List<Path> reports = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    private LoadRun(Plan plan, CpuWatch cpu) {
        this.plan = plan;
        this.feeds = Feeds.read(plan.feeds(), plan.hoursFrom());
        this.cpu = cpu;
    }

    /** Runs the plan in the file that is named, and ends the JVM: with 1 if Gatling failed. */
    public static void main(String... args) throws IOException {
        Plan plan = Plan.read(Path.of(args[0]));
        forgoNews();
        int code;
        try (CpuWatch cpu = CpuWatch.of(plan.processes())) {
            code = new LoadRun(plan, cpu).run();
        }
        System.exit(code);
    }

    /** Gatling asks the network whether there is a newer one, unless it has done so lately: this one will have. */
    private static void forgoNews() {
        Preferences.userRoot()
                .node("/io/gatling/latestVersion")
                .putLong(
                        "lastCheckTimestamp",
                        Instant.now().plus(Duration.ofDays(1)).toEpochMilli());
    }

    private int run() throws IOException {
        for (List<Segment> part : Parts.of(plan.segments())) {
            List<Segment> resolved = part.stream()
                    .map(segment -> Parts.resolve(segment, measured))
                    .toList();
            int code = run(resolved);
            if (code != 0) {
                return code;
            }
        }
        new Results(feeds.hoursUsed(), reports, measured).write(plan.results());
        return 0;
    }

    private int run(List<Segment> part) throws IOException {
        List<Recorder> recorders = part.stream().map(Recorder::new).toList();
        Load.prepare(new Load.Part(plan, feeds, cpu, recorders));
        Path folder = plan.folder().resolve("gatling-" + (reports.size() + 1));
        int code = Gatling$.MODULE$.fromArgs(
                new String[] {"--simulation", Load.class.getName(), "--results-folder", folder.toString()});
        reports.add(newestReport(folder));
        recorders.forEach(recorder -> measured.add(Measured.of(recorder, cpu)));
        if (feeds.isUsedUp()) {
            throw new IllegalStateException(
                    "The free hours are used up; a shorter --duration or fewer --rounds need fewer");
        }
        return code;
    }

    private static Path newestReport(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.max(Comparator.naturalOrder()).orElseThrow().resolve("index.html");
        }
    }
}
