package bg.ploshtadka.health;

import bg.ploshtadka.configuration.War;
import bg.ploshtadka.work.TaskWorker;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Collection;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Durable tasks are being run, in those WARs that have a {@link TaskWorker}. */
@Readiness
@Dependent
public class TaskWorkerReadiness implements HealthCheck {
    private final String war;

    /** The check of this WAR. */
    @Inject
    public TaskWorkerReadiness(BeanManager beans) {
        this.war = War.name(beans);
    }

    @Override
    public HealthCheckResponse call() {
        Collection<TaskWorker> workers = TaskWorker.deployed();
        return HealthCheckResponse.named(war + " task worker")
                .withData("workers", workers.size())
                .status(workers.stream().allMatch(TaskWorker::isRunning))
                .build();
    }
}
