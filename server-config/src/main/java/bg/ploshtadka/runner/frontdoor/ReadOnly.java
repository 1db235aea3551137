package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;

/** Lets through who only reads. */
final class ReadOnly implements HttpHandler {

    private final HttpHandler next;

    ReadOnly(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getRequestMethod().equals(Methods.GET)
                || exchange.getRequestMethod().equals(Methods.HEAD)) {
            next.handleRequest(exchange);
        } else {
            Problem.methodNotAllowed(exchange, "GET, HEAD").send(exchange);
        }
    }
}
