package bg.ploshtadka.runner.stripe;

import java.time.Duration;
import java.util.Random;

/** Decides what goes wrong next. Calls and events have dice of their own, so that neither disturbs the other's luck. */
final class Dice {

    private Behaviour behaviour;
    private Random calls;
    private Random events;

    Dice(Behaviour behaviour) {
        become(behaviour);
    }

    synchronized Behaviour behaviour() {
        return behaviour;
    }

    /** Begins anew with this behaviour. */
    synchronized void become(Behaviour wanted) {
        behaviour = wanted;
        calls = new Random(wanted.seed());
        events = new Random(~wanted.seed());
    }

    /** What becomes of the next call. */
    synchronized CallFate nextCall() {
        double thrown = calls.nextDouble();
        double sum = behaviour.apiErrors();
        if (thrown < sum) {
            return CallFate.FAILS;
        }
        if (thrown < (sum += behaviour.apiRateLimits())) {
            return CallFate.IS_TOO_MANY;
        }
        if (thrown < (sum += behaviour.apiTimeouts())) {
            return CallFate.GETS_LOST;
        }
        if (thrown < (sum += behaviour.apiCuts())) {
            return CallFate.LOSES_ITS_ANSWER;
        }
        return thrown < sum + behaviour.apiLateAnswers() ? CallFate.IS_NEVER_ANSWERED : CallFate.GOES_WELL;
    }

    /** How often the next event is told: 0, 1 or 2 times. */
    synchronized int tellings() {
        double thrown = events.nextDouble();
        if (thrown < behaviour.webhooksDropped()) {
            return 0;
        }
        return thrown < behaviour.webhooksDropped() + behaviour.webhooksDoubled() ? 2 : 1;
    }

    /** How long the next telling is kept back. */
    synchronized Duration delay() {
        boolean late = events.nextDouble() < behaviour.webhooksDelayed();
        double share = events.nextDouble();
        return late ? Duration.ofMillis((long) (share * behaviour.webhookDelay().toMillis())) : Duration.ZERO;
    }
}
