package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.Database;
import bg.ploshtadka.system.bench.data.Customer;
import bg.ploshtadka.system.bench.data.DataSet;
import bg.ploshtadka.system.bench.data.FreeHour;
import bg.ploshtadka.system.bench.data.KeptData;
import bg.ploshtadka.system.bench.data.Size;
import bg.ploshtadka.system.bench.load.LoadProcess;
import bg.ploshtadka.system.bench.load.Measured;
import bg.ploshtadka.system.bench.load.Plan;
import bg.ploshtadka.system.bench.load.Results;
import bg.ploshtadka.system.bench.load.Scene;
import bg.ploshtadka.system.bench.load.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Measures the product on one data set: prepares the data, starts the system, loads it, and asks for the limits. */
final class Measurement {
    private static final String AS_THE_PRODUCT = "?user=ploshtadka&password=ploshtadka";

    /** To book longer would not make the limit more exact, only use up hours. */
    private static final Duration LONGEST_BY_JDBC = Duration.ofSeconds(10);

    private static final int MOST_ROUNDS_BY_JDBC = 3;

    private final Size size;
    private final Schedule schedule;
    private final Path folder;
    private final Consumer<String> progress;

    private int hoursUsed;

    Measurement(Size size, Schedule schedule, Path folder, Consumer<String> progress) {
        this.size = size;
        this.schedule = schedule;
        this.folder = folder.resolve(size.name());
        this.progress = progress;
    }

    /** Measures; what it takes minutes for it tells. */
    Run run() {
        Path data = KeptData.folder(size);
        progress.accept("Data set " + size.name());
        KeptData.prepare(data, size, line -> progress.accept("  " + line));
        try (MeasuredSystem system = MeasuredSystem.start(data)) {
            progress.accept("System is ready: " + system.server());
            return measure(system, Database.in(data).jdbcUrl());
        }
    }

    private Run measure(MeasuredSystem system, String jdbcUrl) {
        DataSet data = DataSet.at(jdbcUrl);
        List<FreeHour> hours = data.freeHours(size.freeHours());
        new Feeders(data, folder).write(system.server(), hours);
        Figures day = load(system, "day", schedule.day());
        long resident = day.segments().isEmpty() ? 0 : system.residentMegabytes();
        boolean compared = size.isForComparison();
        Figures scenes = load(system, "scenes", compared ? schedule.atTop() : schedule.straight());
        OptionalDouble byJdbc = compared || !scenes.has(Scene.BOOK)
                ? OptionalDouble.empty()
                : OptionalDouble.of(byJdbc(jdbcUrl, data, hours));
        return new Run(size, system.startUp(), resident, day, scenes, byJdbc);
    }

    private Figures load(MeasuredSystem system, String name, List<Segment> segments) {
        if (segments.isEmpty()) {
            return new Figures(List.of());
        }
        Duration most = segments.stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
        progress.accept(
                "Loading (" + name + "): " + segments.size() + " segments, at most " + most.toMinutes() + " min");
        Path place = folder.resolve(name);
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Results results = LoadProcess.run(
                new Plan(system.server(), system.frontDoor(), folder, hoursUsed, place, processes(system), segments));
        hoursUsed = results.hoursUsed();
        results.reports().forEach(report -> progress.accept("  Gatling's report: " + report));
        List<Measured> measured = results.segments();
        return new Figures(measured);
    }

    private static Map<String, Long> processes(MeasuredSystem system) {
        return Map.of(
                Figures.SERVER,
                system.payara().pid(),
                "postgres",
                system.postgres().pid(),
                "front-door",
                system.runner().pid());
    }

    private double byJdbc(String jdbcUrl, DataSet data, List<FreeHour> hours) {
        progress.accept("The same bookings by plain JDBC");
        List<UUID> customers =
                data.customers(schedule.clients()).stream().map(Customer::id).toList();
        JdbcLimit limit = new JdbcLimit(jdbcUrl + AS_THE_PRODUCT, customers);
        var left = hours.subList(hoursUsed, hours.size()).iterator();
        Duration length = schedule.length().compareTo(LONGEST_BY_JDBC) < 0 ? schedule.length() : LONGEST_BY_JDBC;
        return Medians.of(IntStream.range(0, Math.min(schedule.rounds(), MOST_ROUNDS_BY_JDBC))
                .mapToDouble(round -> limit.measure(left, schedule.clients(), length))
                .toArray());
    }
}
