package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.Runner;
import bg.ploshtadka.system.bench.data.Size;
import bg.ploshtadka.system.bench.load.Scene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./ploshtadka bench}: how near the product comes to what its parts allow. */
@Command(
        name = "ploshtadka bench",
        description =
                "Measures how near the product comes to what its parts allow: starts a system of its own on free "
                        + "ports, with a data set that is kept between runs, and prints what it could do. See docs/performance.md.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Bench implements Callable<Integer> {
    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            split = ",",
            description = "Only these, e.g. slots,book; all if none is named. There are: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class,
            converter = Names.class)
    private Set<Scene> scenes = EnumSet.complementOf(EnumSet.of(Scene.BASELINE));

    @Option(names = "--duration", defaultValue = "10", description = "Seconds of each segment (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often each scenario is measured (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--clients", defaultValue = "8", description = "How many clients ask at once (${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--data",
            defaultValue = "large,small",
            split = ",",
            paramLabel = "SIZE",
            description = "On which data sets, large or small; only with both are they compared (${DEFAULT-VALUE}).")
    private List<String> sizes;

    private Bench() {}

    /** Runs it and ends the JVM: with 1 if something failed, whatever the numbers are. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() {
        Path folder = Runner.ROOT.resolve("system-tests/target/bench");
        Schedule schedule = new Schedule(scenes, Duration.ofSeconds(seconds), rounds, clients);
        List<Run> runs = sizes.stream()
                .map(Size::named)
                .map(size -> new Measurement(size, schedule, folder, System.out::println).run())
                .peek(Bench::show)
                .toList();
        Optional<Run> small =
                runs.stream().filter(run -> run.size().equals(Size.SMALL)).findFirst();
        runs.stream().filter(run -> run.size().equals(Size.LARGE)).findFirst().ifPresent(large -> {
            System.out.println();
            System.out.println("Targets");
            Targets.lines(large, small).forEach(System.out::println);
        });
        return 0;
    }

    private static void show(Run run) {
        System.out.println();
        System.out.printf(
                "Data set %s; ready %.1f s after the command; %d MiB in memory after the day%n",
                run.size().name(), run.startUp().toMillis() / 1e3, run.residentMegabytes());
        Report.table(run).forEach(System.out::println);
    }

    /** What scenes are called. */
    private static final class Names implements CommandLine.ITypeConverter<Scene>, Iterable<String> {
        @Override
        public Scene convert(String name) {
            return Scene.of(name);
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return Arrays.stream(Scene.values())
                    .map(Scene::label)
                    .collect(Collectors.toList())
                    .iterator();
        }
    }
}
