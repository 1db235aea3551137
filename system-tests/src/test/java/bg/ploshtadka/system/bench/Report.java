package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Answers;
import bg.ploshtadka.system.bench.load.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What people read in the end: a table of the scenes, and which targets were reached. */
final class Report {
    private static final String TITLES = "%-18s %11s %9s %9s %9s %7s %12s %9s %7s  %s";
    private static final String ROW = "%-18s %11.1f %9.2f %9.2f %9.2f %7d %12.3f %9s %7s  %s";

    private Report() {}

    /** The table of a run, line by line. */
    static List<String> table(Run run) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                TITLES,
                "scenario",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors",
                "CPU ms/req.",
                "CPU ratio",
                "ratio",
                "to"));
        for (Scene scene : Scene.values()) {
            if (run.of(scene).has(scene)) {
                lines.add(row(run, scene));
            }
        }
        run.bookingsByJdbc()
                .ifPresent(perSecond -> lines.add(
                        String.format(Locale.ROOT, "%-18s %11.1f  bookings by plain JDBC", "(limit)", perSecond)));
        return lines;
    }

    private static String row(Run run, Scene scene) {
        Figures figures = run.of(scene);
        return String.format(
                Locale.ROOT,
                ROW,
                scene.label(),
                figures.perSecond(scene),
                figures.answers(scene, Answers::p50),
                figures.answers(scene, Answers::p95),
                figures.answers(scene, Answers::p99),
                figures.errors(scene),
                figures.cpu(scene),
                text(figures.cpuRatio(scene)),
                text(run.ratio(scene)),
                Run.limit(scene));
    }

    private static String text(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "";
    }
}
