package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Many who do something at once. */
final class Rivals {
    private Rivals() {}

    /** How many succeed; the others are refused by the domain, anything else fails the test. */
    static int winners(ManagedExecutorService executor, List<? extends Callable<?>> attempts) throws Exception {
        List<Callable<Boolean>> judged = new ArrayList<>();
        attempts.forEach(attempt -> judged.add(() -> succeeds(attempt)));
        int winners = 0;
        for (Future<Boolean> result : executor.invokeAll(judged)) {
            winners += result.get() ? 1 : 0;
        }
        return winners;
    }

    private static boolean succeeds(Callable<?> attempt) throws Exception {
        try {
            attempt.call();
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
