package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.regex.Pattern;

/**
 * Keeps the developer's pages to the developer: they answer under the names of this machine only (a foreign name that
 * resolves to it is an attack), and no page of another origin may change anything.
 */
final class LocalPages implements HttpHandler {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

    private final HttpHandler next;

    LocalPages(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String host = exchange.getHostAndPort();
        if (!THIS_MACHINE.matcher(host).matches()) {
            refuse(exchange, "This page is for the machine itself only.");
        } else if (changes(exchange.getRequestMethod()) && isForeign(exchange, "http://" + host)) {
            refuse(exchange, "Pages of other origins cannot change anything here.");
        } else {
            next.handleRequest(exchange);
        }
    }

    private static boolean changes(HttpString method) {
        return !method.equals(Methods.GET) && !method.equals(Methods.HEAD);
    }

    private static boolean isForeign(HttpServerExchange exchange, String ownOrigin) {
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        return origin != null && !origin.equalsIgnoreCase(ownOrigin);
    }

    private static void refuse(HttpServerExchange exchange, String reason) {
        Problem.of(StatusCodes.FORBIDDEN, reason).send(exchange);
    }
}
