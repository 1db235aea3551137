package bg.ploshtadka.users.work;

import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.users.RateLimits;
import bg.ploshtadka.work.TaskWorker;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Forgets what limits no longer need to know. */
@Startup
@Singleton
public class UsersTaskWorker extends TaskWorker {
    private static final Duration CLEANING = Duration.ofMinutes(10);

    @Inject
    RateLimits limits;

    @Override
    protected DurableTasks table() {
        return DurableTasks.USERS;
    }

    @Override
    protected List<Task<?>> tasks() {
        return List.of(forgetLimits());
    }

    private Task<Void> forgetLimits() {
        return Tasks.recurring("forget-limits", FixedDelay.of(CLEANING))
                .execute((task, context) -> limits.forgetIdle());
    }
}
