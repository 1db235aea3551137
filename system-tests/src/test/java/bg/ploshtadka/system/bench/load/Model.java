package bg.ploshtadka.system.bench.load;

import jakarta.json.JsonObject;
import java.util.Map;

/** How much is asked. */
public sealed interface Model {
    /** So many clients, each of which asks again as soon as it has its answer. */
    record Closed(int users) implements Model {}

    /** So many clients that come in a second, whether or not those before them have their answers. */
    record Open(double perSecond) implements Model {}

    /**
     * Open, at this share of what the same scene came to in the closed segments before: the median of their
     * iterations in a second.
     */
    record ShareOfTop(double share) implements Model {}

    /** As members of a segment's JSON. */
    default Map<String, Object> members() {
        if (this instanceof Closed closed) {
            return Map.of("users", closed.users());
        } else if (this instanceof Open open) {
            return Map.of("per_second", open.perSecond());
        } else {
            return Map.of("share_of_top", ((ShareOfTop) this).share());
        }
    }

    /** From the members of a segment's JSON. */
    static Model from(JsonObject segment) {
        if (segment.containsKey("users")) {
            return new Closed(segment.getInt("users"));
        } else if (segment.containsKey("per_second")) {
            return new Open(segment.getJsonNumber("per_second").doubleValue());
        } else {
            return new ShareOfTop(segment.getJsonNumber("share_of_top").doubleValue());
        }
    }

    /** In words. */
    default String label() {
        if (this instanceof Closed closed) {
            return closed.users() + " clients";
        } else if (this instanceof Open open) {
            return Math.round(open.perSecond()) + " a second";
        } else {
            return Math.round(100 * ((ShareOfTop) this).share()) + " % of the top";
        }
    }
}
