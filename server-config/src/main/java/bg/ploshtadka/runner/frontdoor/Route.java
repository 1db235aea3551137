package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.util.List;

/**
 * Says who answers for a path.
 *
 * @param prefix whole path segments, e.g. {@code /venues}; {@code /} stands for everything
 * @param upstreams origins of the servers that answer, e.g. {@code http://127.0.0.1:41000}; they share the work
 */
public record Route(String prefix, List<URI> upstreams) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the prefix is no absolute path or nobody answers for it
     */
    public Route {
        upstreams = List.copyOf(upstreams);
        if (!prefix.startsWith("/") || prefix.length() > 1 && prefix.endsWith("/")) {
            throw new IllegalArgumentException("A route starts with a slash and does not end with one: " + prefix);
        }
        if (upstreams.isEmpty()) {
            throw new IllegalArgumentException("Nobody answers for " + prefix);
        }
    }

    boolean covers(String path) {
        return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** A WAR answers for its context root with the slash only, and redirects without it, which breaks a POST. */
    String pathAtUpstream(String path) {
        return path.equals(prefix) && !path.endsWith("/") ? path + "/" : path;
    }
}
