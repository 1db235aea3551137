package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/**
 * The answer to a request that carried an idempotency key.
 *
 * @param fingerprint tells whether a later request of the same key is the same request
 */
record RememberedAnswer(String key, String fingerprint, JsonObject answer, Instant at) {

    private static final Duration KEPT = Duration.ofHours(24);

    boolean isForgotten(Instant now) {
        return now.isAfter(at.plus(KEPT));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("key", key)
                .add("fingerprint", fingerprint)
                .add("answer", answer)
                .add("at", at.toString())
                .build();
    }

    static RememberedAnswer fromJson(JsonObject json) {
        return new RememberedAnswer(
                json.getString("key"),
                json.getString("fingerprint"),
                json.getJsonObject("answer"),
                Instant.parse(json.getString("at")));
    }
}
