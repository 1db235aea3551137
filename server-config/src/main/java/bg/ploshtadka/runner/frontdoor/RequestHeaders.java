package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the front door tells the servers behind it. Nothing that only a front door may say (who the user is, where the
 * request comes from) is believed when a client says it.
 */
final class RequestHeaders {

    /** They belong to one connection, or the client library sets them itself. */
    private static final Set<String> NOT_PASSED_ON = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private RequestHeaders() {}

    static void copy(HttpServerExchange exchange, HttpRequest.Builder request) {
        Set<String> ofThisConnection = namedByConnection(exchange.getRequestHeaders());
        for (HeaderValues header : exchange.getRequestHeaders()) {
            String name = header.getHeaderName().toString().toLowerCase(Locale.ROOT);
            if (!NOT_PASSED_ON.contains(name) && !ofThisConnection.contains(name) && !isReserved(name)) {
                header.stream()
                        .filter(RequestHeaders::isLegal)
                        .forEach(value -> request.header(header.getHeaderName().toString(), value));
            }
        }
        request.setHeader("X-Request-Id", RequestIds.of(exchange));
        request.setHeader(
                "X-Forwarded-For", exchange.getSourceAddress().getAddress().getHostAddress());
        request.setHeader("X-Forwarded-Proto", exchange.getRequestScheme());
        request.setHeader("X-Forwarded-Host", exchange.getHostAndPort());
    }

    /** Some servers read an underscore as a hyphen, so both spellings are reserved. */
    private static boolean isReserved(String name) {
        String canonical = name.replace('_', '-');
        return canonical.startsWith("x-user-")
                || canonical.startsWith("x-forwarded-")
                || Set.of("x-username", "x-request-id", "x-real-ip", "forwarded")
                        .contains(canonical);
    }

    /** The client library throws at any other; a server in between may leave them out. */
    private static boolean isLegal(String value) {
        return value.chars().allMatch(c -> c == '\t' || c >= ' ' && c < 0x7f || c > 0x9f && c <= 0xff);
    }

    private static Set<String> namedByConnection(HeaderMap headers) {
        HeaderValues connection = headers.get(Headers.CONNECTION);
        if (connection == null) {
            return Set.of();
        }
        return connection.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
