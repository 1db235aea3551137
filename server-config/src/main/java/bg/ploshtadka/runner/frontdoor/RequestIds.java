package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request an id, the client's own if it is a sane one, and returns it with the answer. */
final class RequestIds implements HttpHandler {

    static final HttpString HEADER = HttpString.tryFromString("X-Request-Id");

    private static final AttachmentKey<String> ID = AttachmentKey.create(String.class);
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final HttpHandler next;

    RequestIds(HttpHandler next) {
        this.next = next;
    }

    /** The id of a request that came through this handler. */
    static String of(HttpServerExchange exchange) {
        return exchange.getAttachment(ID);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String id = Optional.ofNullable(exchange.getRequestHeaders().getFirst(HEADER))
                .filter(sent -> SANE.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        exchange.putAttachment(ID, id);
        exchange.getResponseHeaders().put(HEADER, id);
        next.handleRequest(exchange);
    }
}
