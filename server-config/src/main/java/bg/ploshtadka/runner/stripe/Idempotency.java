package bg.ploshtadka.runner.stripe;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does what is asked for under one key once, and gives whoever asks again the first answer. */
final class Idempotency {

    private final Clock clock;
    private final Set<String> inUse = ConcurrentHashMap.newKeySet();

    Idempotency(Clock clock) {
        this.clock = clock;
    }

    /**
     * Runs the work while nobody else uses the key of this call.
     *
     * @throws StripeError if somebody does
     */
    <T> T alone(ApiCall call, Supplier<T> work) {
        if (call.idempotencyKey().isEmpty()) {
            return work.get();
        }
        String key = call.idempotencyKey().get();
        if (!inUse.add(key)) {
            throw StripeError.keyInUse(key);
        }
        try {
            return work.get();
        } finally {
            inUse.remove(key);
        }
    }

    /** A repeated request gets the first answer; what was refused was not done and may be tried again. */
    JsonObject once(Ledger ledger, ApiCall call, Function<Ledger, JsonObject> work) {
        return earlierAnswer(ledger, call).orElseGet(() -> {
            JsonObject answer = work.apply(ledger);
            call.idempotencyKey()
                    .map(key -> new RememberedAnswer(key, call.fingerprint(), answer, clock.instant()))
                    .ifPresent(ledger::put);
            return answer;
        });
    }

    /**
     * The answer to the same request before.
     *
     * @throws StripeError if it was another request
     */
    Optional<JsonObject> earlierAnswer(Ledger ledger, ApiCall call) {
        Optional<RememberedAnswer> earlier = call.idempotencyKey().flatMap(key -> ledger.answer(key, clock.instant()));
        earlier.filter(answer -> !answer.fingerprint().equals(call.fingerprint()))
                .ifPresent(answer -> {
                    throw StripeError.keyReused(answer.key());
                });
        return earlier.map(RememberedAnswer::answer);
    }
}
