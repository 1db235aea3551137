package bg.ploshtadka.metrics;

import bg.ploshtadka.configuration.War;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The counters of this WAR. Each names the WAR, so that those of one server can be told apart and added up. */
@ApplicationScoped
public class Counters {
    private final MetricRegistry metrics;
    private final Tag war;

    /** For the container's proxies. */
    protected Counters() {
        this.metrics = null;
        this.war = null;
    }

    @Inject
    Counters(MetricRegistry metrics, BeanManager beans) {
        this.metrics = metrics;
        this.war = new Tag("war", War.name(beans));
    }

    /** Makes the counters while the server knows for whom: on the threads of the task workers it does not. */
    void make(@Observes Startup start) {
        metrics.getCounters();
    }

    /**
     * One more.
     *
     * @param name what is counted, in the plural; {@code /metrics} adds {@code _total}
     * @param tags which of them; each of a small number
     */
    public void count(String name, Tag... tags) {
        Tag[] all = Stream.concat(Stream.of(war), Arrays.stream(tags)).toArray(Tag[]::new);
        metrics.counter(name, all).inc();
    }
}
