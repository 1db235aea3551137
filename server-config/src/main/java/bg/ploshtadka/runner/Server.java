package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Availability;
import java.net.URI;
import java.util.List;

/** A server of a local system: where it answers, for which WARs, and whether it is well. */
final class Server {
    private final Topology.Instance instance;
    private final PayaraCommand command;
    private final Supervision supervision;
    private final Readiness readiness;
    private volatile boolean ready;

    Server(Topology.Instance instance, PayaraCommand command, Supervision supervision) {
        this.instance = instance;
        this.command = command;
        this.supervision = supervision;
        this.readiness = new Readiness(command.origin(), instance.webApps());
    }

    String label() {
        return instance.label();
    }

    URI origin() {
        return command.origin();
    }

    List<WebApp> webApps() {
        return instance.webApps();
    }

    Supervision supervision() {
        return supervision;
    }

    /** Starts it for the first time and waits for it. */
    void begin() {
        supervision.begin();
        ready = true;
    }

    /** Asks it how it is. */
    void look() {
        ready = supervision.isServing() && readiness.healthy();
    }

    /** How it was when it was looked at last. */
    Availability availability() {
        if (!supervision.isServing()) {
            return Availability.AWAY;
        }
        return ready ? Availability.READY : Availability.UNREADY;
    }
}
