package bg.ploshtadka.runner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How the five WARs are spread over servers. */
enum Topology {
    /** One server with all of them. */
    SINGLE(1024, List.of(new Instance("payara", "Payara Micro", List.of(WebApp.values()), OptionalInt.empty()))),
    /** A server for each, and a second one for the bookings, which everybody waits for. */
    SERVICES(
            384,
            List.of(
                    Instance.of(WebApp.USERS, 8000),
                    Instance.of(WebApp.VENUES, 8001),
                    Instance.of(WebApp.BOOKINGS, 8002),
                    Instance.second(WebApp.BOOKINGS),
                    Instance.of(WebApp.PAYMENTS, 8003),
                    Instance.of(WebApp.NOTIFICATIONS, 8004)));

    private final int heapMegabytes;
    private final List<Instance> instances;

    Topology(int heapMegabytes, List<Instance> instances) {
        this.heapMegabytes = heapMegabytes;
        this.instances = instances;
    }

    /** The topology of this name in lower case, if there is one. */
    static Optional<Topology> named(String name) {
        return Arrays.stream(values())
                .filter(topology -> topology.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** How much memory the heap of each server may grow to, in MiB. */
    int heapMegabytes() {
        return heapMegabytes;
    }

    List<Instance> instances() {
        return instances;
    }

    /**
     * A server to be.
     *
     * @param name short, for files
     * @param label for people
     * @param port where it answers if that is free; empty for any that is
     */
    record Instance(String name, String label, List<WebApp> webApps, OptionalInt port) {
        private static Instance of(WebApp webApp, int port) {
            return new Instance("payara-" + webApp.module(), webApp.module(), List.of(webApp), OptionalInt.of(port));
        }

        private static Instance second(WebApp webApp) {
            String name = webApp.module() + "-2";
            return new Instance("payara-" + name, name, List.of(webApp), OptionalInt.empty());
        }
    }
}
