package bg.ploshtadka.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    private static final String SCHEDULE = """
            insert into %s (task_name, task_instance, execution_time, picked, version)
            values (?1, ?2, ?3, false, 1)
            on conflict (task_name, task_instance) do nothing
            """;

    private final String table;

    DurableTasks(String schema) {
        this.table = schema + ".scheduled_tasks";
    }

    /**
     * Schedules a task about one thing, on the transaction's own connection; nothing happens if the same task of the
     * same thing waits or runs already.
     *
     * @return whether the task was scheduled now
     */
    public boolean schedule(EntityManager entityManager, TaskDescriptor<Void> task, UUID subject, Instant due) {
        // db-scheduler's own client would take a second connection out of the pool, and rivals for the last ones would
        // wait for each other until they time out.
        int scheduled = entityManager
                .createNativeQuery(SCHEDULE.formatted(table))
                .setParameter(1, task.getTaskName())
                .setParameter(2, subject.toString())
                .setParameter(3, due.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return scheduled == 1;
    }

    /**
     * A scheduler that runs this context's tasks; the caller sets its threads and how it polls, starts and stops it. Recurring
     * ones are scheduled when it starts.
     */
    public SchedulerBuilder runner(DataSource dataSource, List<Task<?>> tasks) {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        tasks.forEach(task -> {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            }
        });
        List<Task<?>> others =
                tasks.stream().filter(task -> !recurring.contains(task)).toList();
        return Scheduler.create(dataSource, others).startTasks(recurring).tableName(table);
    }
}
