package bg.ploshtadka.runner.frontdoor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All routes of the front door. Of those that cover a path the longest one answers. */
public record Routes(List<Route> routes) {

    /** Copies the routes; their order does not matter. */
    public Routes {
        routes = List.copyOf(routes);
    }

    Optional<Route> covering(String path) {
        return routes.stream()
                .filter(route -> route.covers(path))
                .max(Comparator.comparingInt(route -> route.prefix().length()));
    }
}
