package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Availability;
import bg.ploshtadka.runner.frontdoor.Traffic;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server at its own ports: for which WARs it answers, and whether it is well. */
final class Server {
    private static final Duration CALM = Duration.ofSeconds(1);
    /** Longer than the front door waits for any answer. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(65);

    private final PayaraCommand command;
    private final Supervision supervision;
    private final Readiness readiness;
    private volatile boolean ready;

    Server(List<WebApp> webApps, PayaraCommand command, Supervision supervision) {
        this.command = command;
        this.supervision = supervision;
        this.readiness = new Readiness(command.origin(), webApps);
    }

    URI origin() {
        return command.origin();
    }

    Supervision supervision() {
        return supervision;
    }

    /**
     * Starts it for the first time and waits for it.
     *
     * @throws LaunchFailure if it does not come up; then nothing of it is left
     */
    void begin() {
        try {
            supervision.begin();
            ready = true;
        } catch (LaunchFailure | UncheckedIOException e) {
            supervision.close();
            throw e;
        }
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

    /** Ends it for good once it has answered what it was asked; nobody asks it any more. */
    void retire(Traffic traffic) {
        supervision.retire();
        command.drain();
        traffic.awaitCalm(origin(), CALM, LONGEST_REQUEST);
        supervision.close();
    }
}
