package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An event that the product has not confirmed yet, and when it is sent next. */
record Delivery(JsonObject event, int attempts, Instant nextAttempt) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    static Delivery of(JsonObject event, Instant now) {
        return new Delivery(event, 0, now);
    }

    String id() {
        return event.getString("id");
    }

    /** The next try: pauses double up to five minutes. Empty when the event is too old to be tried again. */
    Optional<Delivery> afterFailure(Instant now) {
        Instant created = Instant.ofEpochSecond(event.getJsonNumber("created").longValue());
        if (now.isAfter(created.plus(GIVEN_UP_AFTER))) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return Optional.of(new Delivery(event, attempts + 1, now.plus(bounded)));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("event", event)
                .add("attempts", attempts)
                .add("next_attempt", nextAttempt.toString())
                .build();
    }

    static Delivery fromJson(JsonObject json) {
        return new Delivery(
                json.getJsonObject("event"), json.getInt("attempts"), Instant.parse(json.getString("next_attempt")));
    }
}
