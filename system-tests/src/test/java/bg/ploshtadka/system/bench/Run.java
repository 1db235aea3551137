package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.data.Size;
import bg.ploshtadka.system.bench.load.Scene;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * All that was measured of a system on a data set.
 *
 * @param startUp from the command to the message that it serves, with everything built and the data there
 * @param residentMegabytes what the server held in memory after the mixed day, in MiB; 0 if that was not measured
 * @param day the mixed day, through the front door
 * @param scenes everything else, straight at the server
 * @param bookingsByJdbc what the database alone can do in a second, if that was measured
 */
record Run(
        Size size,
        Duration startUp,
        long residentMegabytes,
        Figures day,
        Figures scenes,
        OptionalDouble bookingsByJdbc) {
    /** The throughput of a scene against its limit; empty where there is none. */
    OptionalDouble ratio(Scene scene) {
        return switch (scene) {
            case BASELINE, RACE, DAY -> OptionalDouble.empty();
            case VENUES_SIGNED_IN -> scenes.ratio(scene, Scene.VENUES);
            case VENUE_SIGNED_IN -> scenes.ratio(scene, Scene.VENUE);
            case BOOK -> toJdbc();
            default -> scenes.ratio(scene, Scene.BASELINE);
        };
    }

    /** What the limit of a scene is called. */
    static String limit(Scene scene) {
        return switch (scene) {
            case BASELINE, RACE, DAY -> "";
            case VENUES_SIGNED_IN, VENUE_SIGNED_IN -> "the same anonymous";
            case BOOK -> "the same SQL by JDBC";
            default -> "trivial resource";
        };
    }

    private OptionalDouble toJdbc() {
        return bookingsByJdbc.isPresent() && scenes.has(Scene.BOOK)
                ? OptionalDouble.of(scenes.perSecond(Scene.BOOK) / bookingsByJdbc.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Where the numbers of a scene are. */
    Figures of(Scene scene) {
        return scene == Scene.DAY ? day : scenes;
    }
}
