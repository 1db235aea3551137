package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A telling of an event that the product has not confirmed yet, and when it is sent next.
 *
 * @param id the id of the event, or something longer if this is its second telling
 */
record Delivery(String id, JsonObject event, int attempts, Instant nextAttempt) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    static Delivery of(JsonObject event, Instant due) {
        return new Delivery(event.getString("id"), event, 0, due);
    }

    /** The same event once more. */
    static Delivery again(JsonObject event, Instant due) {
        return new Delivery(event.getString("id") + " again", event, 0, due);
    }

    /** The next try: pauses double up to five minutes. Empty when the event is too old to be tried again. */
    Optional<Delivery> afterFailure(Instant now) {
        Instant created = Instant.ofEpochSecond(event.getJsonNumber("created").longValue());
        if (now.isAfter(created.plus(GIVEN_UP_AFTER))) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return Optional.of(new Delivery(id, event, attempts + 1, now.plus(bounded)));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("event", event)
                .add("attempts", attempts)
                .add("next_attempt", nextAttempt.toString())
                .build();
    }

    static Delivery fromJson(JsonObject json) {
        JsonObject event = json.getJsonObject("event");
        return new Delivery(
                json.getString("id", event.getString("id")),
                event,
                json.getInt("attempts"),
                Instant.parse(json.getString("next_attempt")));
    }
}
