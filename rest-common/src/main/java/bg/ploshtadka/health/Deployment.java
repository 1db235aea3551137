package bg.ploshtadka.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;

/** This WAR among those of a server. */
@ApplicationScoped
public class Deployment {
    private String name = "unknown";

    void started(@Observes @Initialized(ApplicationScoped.class) ServletContext war) {
        name = war.getServletContextName();
    }

    /** The WAR's display name, e.g. {@code bookings}. */
    public String name() {
        return name;
    }
}
