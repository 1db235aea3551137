package bg.ploshtadka.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The table of durable tasks of one context. Use cases schedule into it within their own transaction: the task is there
 * exactly if what they changed is. The context's WAR runs it, on whichever instance.
 */
public enum DurableTasks {
    USERS("users"),
    BOOKINGS("bookings"),
    PAYMENTS("payments"),
    NOTIFICATIONS("notifications");

    private final String table;

    DurableTasks(String schema) {
        this.table = schema + ".scheduled_tasks";
    }

    /**
     * Schedules a task about one thing; nothing happens if the same task of the same thing waits or runs already.
     *
     * @return whether the task was scheduled now
     */
    public boolean schedule(DataSource dataSource, TaskDescriptor<Void> task, UUID subject, Instant due) {
        return client(dataSource)
                .scheduleIfNotExists(task.instance(subject.toString()).scheduledTo(due));
    }

    /** Takes back a task that waits, if there is one. */
    public void cancel(DataSource dataSource, TaskDescriptor<Void> task, UUID subject) {
        TaskInstanceId instance = TaskInstanceId.of(task.getTaskName(), subject.toString());
        SchedulerClient client = client(dataSource);
        client.getScheduledExecution(instance).ifPresent(waiting -> client.cancel(instance));
    }

    /** A scheduler that runs this context's tasks; the caller sets its threads and pauses, starts and stops it. */
    public SchedulerBuilder runner(DataSource dataSource, List<Task<?>> tasks) {
        return Scheduler.create(dataSource, tasks).tableName(table);
    }

    private SchedulerClient client(DataSource dataSource) {
        return SchedulerClient.Builder.create(dataSource).tableName(table).build();
    }
}
