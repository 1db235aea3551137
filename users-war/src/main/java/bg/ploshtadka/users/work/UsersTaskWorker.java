package bg.ploshtadka.users.work;

import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.users.Housekeeping;
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

/** Forgets once an hour what is over: links, sign-ins, revocations and used-up limits. */
@Startup
@Singleton
public class UsersTaskWorker extends TaskWorker {
    private static final Duration CLEANING = Duration.ofHours(1);

    @Inject
    Housekeeping housekeeping;

    @Inject
    RateLimits limits;

    @Override
    protected DurableTasks table() {
        return DurableTasks.USERS;
    }

    @Override
    protected List<Task<?>> tasks() {
        return List.of(Tasks.recurring("forget-what-is-over", FixedDelay.of(CLEANING))
                .execute((task, context) -> forgetWhatIsOver()));
    }

    private void forgetWhatIsOver() {
        untilNothingIsLeft(housekeeping::forgetLinks);
        untilNothingIsLeft(housekeeping::forgetSignIns);
        untilNothingIsLeft(housekeeping::forgetRevocations);
        untilNothingIsLeft(limits::forgetIdle);
    }
}
