package bg.ploshtadka.health;

import bg.ploshtadka.work.TaskWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Durable tasks are being run, in those WARs that have a {@link TaskWorker}. */
@Readiness
@ApplicationScoped
public class TaskWorkerReadiness implements HealthCheck {
    private final Deployment deployment;
    private final Instance<TaskWorker> workers;

    /** For the container's proxies. */
    protected TaskWorkerReadiness() {
        this(null, null);
    }

    /** The check of this WAR. */
    @Inject
    public TaskWorkerReadiness(Deployment deployment, @Any Instance<TaskWorker> workers) {
        this.deployment = deployment;
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(deployment.name() + " task worker")
                .withData("workers", workers.stream().count())
                .status(workers.stream().allMatch(TaskWorker::isRunning))
                .build();
    }
}
