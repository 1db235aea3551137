package bg.ploshtadka.runner.frontdoor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All routes of the front door. Of those that cover a path the longest one answers.
 *
 * @param serving whether what they lead to can be asked now: a server that is starting would say that it knows nothing
 */
public record Routes(List<Route> routes, BooleanSupplier serving) {

    /** Copies the routes; their order does not matter. */
    public Routes {
        routes = List.copyOf(routes);
    }

    /** Routes to what can always be asked. */
    public Routes(List<Route> routes) {
        this(routes, () -> true);
    }

    Optional<Route> covering(String path) {
        return routes.stream()
                .filter(route -> route.covers(path))
                .max(Comparator.comparingInt(route -> route.prefix().length()));
    }
}
