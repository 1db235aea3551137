package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Fleet;
import bg.ploshtadka.runner.frontdoor.Routes;
import java.util.List;
import java.util.Optional;

/** Who serves the WARs of a local system. */
interface Serving {
    /** Who answers for which paths. */
    Routes routes();

    /** The servers as a developer sees them, if they are ours. */
    Optional<Fleet> fleet();

    /** What people want to know besides that everything is ready. */
    List<String> lines();

    /** Returns when the end is wanted, or when a server is given up. */
    void keepRunning() throws InterruptedException;
}
