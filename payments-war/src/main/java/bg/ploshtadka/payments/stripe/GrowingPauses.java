package bg.ploshtadka.payments.stripe;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Repeats a task without end: after 10 s, 20 s, 40 s, … in the end every six hours. Money owed is never forgotten. */
final class GrowingPauses implements FailureHandler<Void> {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 16;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(after(failed.getExecution().consecutiveFailures)));
    }

    /** The pause before the next attempt; no failure before this one counts as 0. */
    static Duration after(int failuresBefore) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
