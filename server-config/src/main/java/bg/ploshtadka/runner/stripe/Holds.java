package bg.ploshtadka.runner.stripe;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the answers of calls of a kind back until they are released: what was asked for is done by then, and whoever
 * asked does not know.
 */
public final class Holds {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<HeldCall, Hold> holds = new EnumMap<>(HeldCall.class);

    /** How far a hold has come. */
    public enum State {
        /** It waits for a call. */
        ARMED,
        /** Some call is done and waits for its answer. */
        HOLDING
    }

    private static final class Hold {
        private final CountDownLatch released = new CountDownLatch(1);
        private State state = State.ARMED;
    }

    /** From now on calls of this kind are held; nothing changes if they are already. */
    public synchronized void arm(HeldCall kind) {
        holds.computeIfAbsent(kind, missing -> new Hold());
    }

    /** Lets the held calls, and the next ones, have their answers. */
    public synchronized void release(HeldCall kind) {
        Hold hold = holds.remove(kind);
        if (hold != null) {
            hold.released.countDown();
        }
    }

    /** What is held. */
    public synchronized Map<HeldCall, State> states() {
        Map<HeldCall, State> states = new EnumMap<>(HeldCall.class);
        holds.forEach((kind, hold) -> states.put(kind, hold.state));
        return states;
    }

    /** Waits if a call of this kind, which has just been done, is to be held. */
    void pass(HeldCall kind) {
        Hold hold = caught(kind);
        try {
            if (hold != null && !hold.released.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                release(kind);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Hold caught(HeldCall kind) {
        Hold hold = holds.get(kind);
        if (hold != null) {
            hold.state = State.HOLDING;
        }
        return hold;
    }
}
