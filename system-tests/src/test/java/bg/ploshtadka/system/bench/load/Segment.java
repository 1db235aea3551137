package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;

/**
 * A stretch of time with one kind of load.
 *
 * @param length how long it lasts; at most, if it is for warming up. A race lasts as long as it lasts
 * @param leadIn how long nothing counts yet, because connections are made
 * @param round which of several equal ones, for whoever compares them
 * @param warmUp whether it ends as soon as the throughput is steady
 */
public record Segment(
        Scene scene, Door door, Model model, Duration length, Duration leadIn, int round, boolean warmUp) {
    private static final Duration LEAD_IN = Duration.ofSeconds(1);

    /** Clients that come all the time are other work for Gatling, which has to be compiled first. */
    private static final Duration OPEN_LEAD_IN = Duration.ofSeconds(5);

    /** One that is measured, straight at the server, for so long after a lead-in. */
    public static Segment measured(Scene scene, Model model, Duration length, int round) {
        Duration leadIn = model instanceof Model.Closed ? LEAD_IN : OPEN_LEAD_IN;
        if (scene == Scene.RACE) {
            leadIn = Duration.ZERO;
        }
        return new Segment(scene, Door.SERVER, model, length.plus(leadIn), leadIn, round, false);
    }

    /** One that warms up, straight at the server, for so long at most. */
    public static Segment warmUp(Scene scene, int users, Duration bound) {
        return new Segment(scene, Door.SERVER, new Model.Closed(users), bound, Duration.ZERO, 0, true);
    }

    /** The same by another door. */
    public Segment by(Door other) {
        return new Segment(scene, other, model, length, leadIn, round, warmUp);
    }

    /** The same with another load. */
    public Segment with(Model other) {
        return new Segment(scene, door, other, length, leadIn, round, warmUp);
    }

    /** Whether the same is done, whatever the load. */
    public boolean isLike(Segment other) {
        return scene == other.scene && door == other.door;
    }

    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder(model.members())
                .add("scene", scene.label())
                .add("door", door.label())
                .add("seconds", seconds(length))
                .add("lead_in", seconds(leadIn))
                .add("round", round);
        return warmUp ? json.add("warm_up", true) : json;
    }

    static Segment from(JsonObject json) {
        Scene scene = Scene.of(json.getString("scene"));
        return new Segment(
                scene,
                Door.of(json.getString("door", Door.SERVER.label())),
                Model.from(json),
                duration(json, "seconds"),
                duration(json, "lead_in"),
                json.getInt("round", 0),
                json.getBoolean("warm_up", false));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static Duration duration(JsonObject json, String member) {
        return json.containsKey(member)
                ? Duration.ofMillis(Math.round(json.getJsonNumber(member).doubleValue() * 1e3))
                : Duration.ZERO;
    }
}
