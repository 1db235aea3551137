package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All routes of the front door. Of those that cover a path the longest one answers.
 *
 * @param availability how the server at an origin is
 * @param traffic what is under way at each
 */
public record Routes(List<Route> routes, Function<URI, Availability> availability, Traffic traffic) {

    /** Copies the routes; their order does not matter. */
    public Routes {
        routes = List.copyOf(routes);
    }

    /** Routes to what can always be asked. */
    public Routes(List<Route> routes) {
        this(routes, origin -> Availability.READY);
    }

    Routes(List<Route> routes, Function<URI, Availability> availability) {
        this(routes, availability, new Traffic());
    }

    Optional<Route> covering(String path) {
        return routes.stream()
                .filter(route -> route.covers(path))
                .max(Comparator.comparingInt(route -> route.prefix().length()));
    }
}
