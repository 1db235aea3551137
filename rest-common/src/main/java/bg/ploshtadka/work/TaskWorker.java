package bg.ploshtadka.work;

import bg.ploshtadka.kernel.DurableTasks;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import javax.sql.DataSource;

/**
 * Runs the durable tasks of one context as long as its WAR is deployed. A subclass carries {@code @Startup} and
 * {@code @Singleton}, names the table and makes the handlers; these run on the container's threads, so that they may
 * call EJBs and look things up, each in transactions of its own.
 */
public abstract class TaskWorker {
    private static final int THREADS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);

    /** One statement takes what is due for every thread, as soon as half of them have nothing to do. */
    private static final double FEW_AT_HAND = 0.5;

    /** What waited for a thread would have no heartbeat, and another server would take it over. */
    private static final double NO_MORE_THAN_THREADS = 1.0;

    /** A task whose server died is taken over after six missed ones. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(3);

    /** Health checks run outside of the WAR's own context and cannot look EJBs up. */
    private static final Set<TaskWorker> DEPLOYED = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "jdbc/ploshtadka")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    private ExecutorService executor;
    private Scheduler scheduler;

    /** Whose tasks these are. */
    protected abstract DurableTasks table();

    /** The tasks with their handlers. A handler may run twice for the same task and has to bear that. */
    protected abstract List<Task<?>> tasks();

    @PostConstruct
    void start() {
        executor = Executors.newFixedThreadPool(THREADS, threads);
        scheduler = table().runner(dataSource, tasks())
                .threads(THREADS)
                .executorService(executor)
                .pollUsingLockAndFetch(FEW_AT_HAND, NO_MORE_THAN_THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
        scheduler.start();
        DEPLOYED.add(this);
    }

    @PreDestroy
    void stop() {
        DEPLOYED.remove(this);
        scheduler.stop();
        executor.shutdownNow();
    }

    /**
     * Repeats work that is done in portions, each in a transaction of its own.
     *
     * @param portion does some of it and tells how much that was
     */
    protected static void untilNothingIsLeft(IntSupplier portion) {
        int done;
        do {
            done = portion.getAsInt();
        } while (done > 0);
    }

    /** The workers that this WAR has. */
    public static Collection<TaskWorker> deployed() {
        return Set.copyOf(DEPLOYED);
    }

    /** Whether tasks are being run. */
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
