package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;

/**
 * How often, and in what way, the stand-in misbehaves. Shares go from 0 (never) to 1 (always); those of the API exclude
 * each other, as do dropping and doubling, so that each group adds up to 1 at most.
 *
 * @param apiErrors share of the calls that are answered 500 and not done
 * @param apiRateLimits share of the calls that are answered 429 and not done
 * @param apiTimeouts share of the calls that are neither done nor answered
 * @param apiCuts share of the calls that are done, and whose connection breaks before the answer
 * @param apiLateAnswers share of the calls that are done and never answered
 * @param apiTimeout how long a call without answer is kept waiting before its connection breaks, 1 ms to 5 min
 * @param webhooksDropped share of the events that are never told
 * @param webhooksDoubled share of the events that are told twice
 * @param webhooksDelayed share of the tellings that come late, and so in another order
 * @param webhookDelay how late at most, 0 to 5 min
 * @param seed where the dice begin: the same seed gives the same throws in the same order
 */
public record Behaviour(
        double apiErrors,
        double apiRateLimits,
        double apiTimeouts,
        double apiCuts,
        double apiLateAnswers,
        Duration apiTimeout,
        double webhooksDropped,
        double webhooksDoubled,
        double webhooksDelayed,
        Duration webhookDelay,
        long seed) {

    private static final long LONGEST_MILLIS = Duration.ofMinutes(5).toMillis();

    /** As one wishes Stripe to be. */
    public static final Behaviour GOOD = of(JsonValue.EMPTY_JSON_OBJECT);

    /**
     * The behaviour that an object describes; what it does not mention is as it should be.
     *
     * @throws InvalidBehaviourException naming the first member that is unknown or out of its range
     */
    public static Behaviour of(JsonObject described) {
        BehaviourMembers members = new BehaviourMembers(described);
        Behaviour behaviour = new Behaviour(
                members.share("api_errors"),
                members.share("api_rate_limits"),
                members.share("api_timeouts"),
                members.share("api_cuts"),
                members.share("api_late_answers"),
                Duration.ofMillis(members.whole("api_timeout_ms", 30_000, 1, LONGEST_MILLIS)),
                members.share("webhooks_dropped"),
                members.share("webhooks_doubled"),
                members.share("webhooks_delayed"),
                Duration.ofMillis(members.whole("webhook_delay_ms", 3_000, 0, LONGEST_MILLIS)),
                members.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE));
        members.requireNothingElse();
        requireAtMostAll("The shares of api_*", behaviour.apiTrouble());
        requireAtMostAll(
                "webhooks_dropped and webhooks_doubled", behaviour.webhooksDropped + behaviour.webhooksDoubled);
        return behaviour;
    }

    /** The object that describes it. */
    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("api_errors", apiErrors)
                .add("api_rate_limits", apiRateLimits)
                .add("api_timeouts", apiTimeouts)
                .add("api_cuts", apiCuts)
                .add("api_late_answers", apiLateAnswers)
                .add("api_timeout_ms", apiTimeout.toMillis())
                .add("webhooks_dropped", webhooksDropped)
                .add("webhooks_doubled", webhooksDoubled)
                .add("webhooks_delayed", webhooksDelayed)
                .add("webhook_delay_ms", webhookDelay.toMillis())
                .add("seed", seed)
                .build();
    }

    private double apiTrouble() {
        return apiErrors + apiRateLimits + apiTimeouts + apiCuts + apiLateAnswers;
    }

    private static void requireAtMostAll(String what, double sum) {
        // Ten tenths are not quite one for a double.
        if (sum > 1 + 1e-9) {
            throw new InvalidBehaviourException(what + " add up to more than 1.");
        }
    }
}
