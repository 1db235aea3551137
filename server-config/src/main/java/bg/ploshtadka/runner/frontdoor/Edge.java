package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import org.xnio.IoUtils;

/**
 * What holds for every answer: security headers that the answerer has not set itself, and one problem instead of a
 * broken connection when something in here goes wrong.
 */
final class Edge implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Edge.class.getName());
    private static final HttpString CONTENT_TYPE_OPTIONS = HttpString.tryFromString("X-Content-Type-Options");
    private static final HttpString REFERRER_POLICY = HttpString.tryFromString("Referrer-Policy");
    private static final HttpString FRAME_OPTIONS = HttpString.tryFromString("X-Frame-Options");

    private final HttpHandler next;

    Edge(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.addResponseCommitListener(committed -> {
            HeaderMap headers = committed.getResponseHeaders();
            headers.put(CONTENT_TYPE_OPTIONS, "nosniff");
            setIfAbsent(headers, REFERRER_POLICY, "strict-origin-when-cross-origin");
            setIfAbsent(headers, FRAME_OPTIONS, "DENY");
        });
        try {
            next.handleRequest(exchange);
        } catch (Exception e) {
            answerFailure(exchange, e);
        }
    }

    /** The last resort for whatever a handler throws; the client learns the request id and nothing else. */
    private static void answerFailure(HttpServerExchange exchange, Exception failure) {
        String id = RequestIds.of(exchange);
        LOG.log(System.Logger.Level.ERROR, "Request " + id + " failed", failure);
        if (exchange.isResponseStarted()) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            Problem.of(StatusCodes.INTERNAL_SERVER_ERROR, "Request " + id + " failed")
                    .send(exchange);
        }
    }

    private static void setIfAbsent(HeaderMap headers, HttpString name, String value) {
        if (!headers.contains(name)) {
            headers.put(name, value);
        }
    }
}
