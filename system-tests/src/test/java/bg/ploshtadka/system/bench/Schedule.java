package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Door;
import bg.ploshtadka.system.bench.load.Model;
import bg.ploshtadka.system.bench.load.Scene;
import bg.ploshtadka.system.bench.load.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order what is measured. The baseline comes before every scene of every round, so that both have the same
 * machine: what else happens on it hits both.
 *
 * @param scenes what is measured, besides the baseline
 * @param length of each segment
 * @param rounds how often each scene is measured; medians count
 * @param clients how many clients ask at once
 */
record Schedule(Set<Scene> scenes, Duration length, int rounds, int clients) {
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(90);
    private static final double USUAL_LOAD = 0.7;
    private static final int RIVALS = 200;

    /** What has an open model, and an answer time worth telling: everything that is no event of its own. */
    private static final Set<Scene> WITHOUT_USUAL_LOAD = EnumSet.of(Scene.RACE, Scene.SLOTS_WRITTEN);

    /** The mixed day through the front door, as people come: first warm, then as fast as it goes. */
    List<Segment> day() {
        List<Segment> segments = new ArrayList<>();
        if (scenes.contains(Scene.DAY)) {
            segments.add(Segment.warmUp(Scene.DAY, clients, LONGEST_WARM_UP).by(Door.FRONT_DOOR));
            for (int round = 1; round <= rounds; round++) {
                segments.add(day(new Model.Closed(clients), round));
            }
            segments.add(day(new Model.ShareOfTop(USUAL_LOAD), 1));
        }
        return segments;
    }

    private Segment day(Model model, int round) {
        return Segment.measured(Scene.DAY, model, length.multipliedBy(2), round).by(Door.FRONT_DOOR);
    }

    /** All other scenes, straight at the server: at their top in rounds, and at 70 % of it. */
    List<Segment> straight() {
        List<Segment> segments = new ArrayList<>(atTop());
        if (single().isEmpty()) {
            return segments;
        }
        // The trivial resource, too: what the machine itself does to the slowest answers.
        Stream.concat(Stream.of(Scene.BASELINE), single().stream())
                .filter(scene -> !WITHOUT_USUAL_LOAD.contains(scene))
                .forEach(scene -> segments.add(Segment.measured(scene, new Model.ShareOfTop(USUAL_LOAD), length, 1)));
        return segments;
    }

    /** All other scenes at their top, in rounds. */
    List<Segment> atTop() {
        List<Segment> segments = new ArrayList<>();
        segments.add(Segment.warmUp(Scene.BASELINE, clients, LONGEST_WARM_UP));
        single().stream()
                .filter(scene -> scene != Scene.RACE)
                .forEach(scene -> segments.add(Segment.warmUp(scene, clients, LONGEST_WARM_UP)));
        for (int round = 1; round <= rounds; round++) {
            for (Scene scene : single()) {
                int crowd = scene == Scene.RACE ? RIVALS : clients;
                segments.add(Segment.measured(Scene.BASELINE, new Model.Closed(clients), length, round));
                segments.add(Segment.measured(scene, new Model.Closed(crowd), length, round));
            }
        }
        return segments;
    }

    private List<Scene> single() {
        return scenes.stream()
                .filter(scene -> scene != Scene.DAY && scene != Scene.BASELINE)
                .sorted()
                .toList();
    }
}
