package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the client gets to see of the headers of an upstream: nothing that tells where or what that server is. */
final class ResponseHeaders {

    private static final Set<String> NOT_PASSED_ON = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "server",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-powered-by",
            "x-request-id");

    private static final Set<String> OF_THE_BODY =
            Set.of("content-length", "content-type", "content-encoding", "content-language", "etag", "last-modified");
    private static final Set<String> WITH_ADDRESSES = Set.of("location", "content-location", "link");

    private static final Map<String, String> UNUSUAL_SPELLINGS =
            Map.of("etag", "ETag", "www-authenticate", "WWW-Authenticate");

    private final Pattern upstreamOrigin;

    ResponseHeaders(Routes routes) {
        String ports = routes.routes().stream()
                .flatMap(route -> route.upstreams().stream())
                .map(URI::getPort)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        upstreamOrigin = Pattern.compile("http://[^/:<>\\s]+:(?:" + ports + ")(?![0-9])/?");
    }

    /** Passes everything on that belongs to the answer as a whole. */
    void copy(HttpHeaders from, HttpServerExchange exchange) {
        copy(from, exchange, Set.of());
    }

    /** As {@link #copy}, for an answer whose body is going to be another one. */
    void copyWithoutBody(HttpHeaders from, HttpServerExchange exchange) {
        copy(from, exchange, OF_THE_BODY);
    }

    private void copy(HttpHeaders from, HttpServerExchange exchange, Set<String> left) {
        HeaderMap to = exchange.getResponseHeaders();
        from.map().forEach((header, values) -> {
            String name = header.toLowerCase(Locale.ROOT);
            if (!NOT_PASSED_ON.contains(name) && !left.contains(name)) {
                to.putAll(spelled(name), WITH_ADDRESSES.contains(name) ? relative(values) : values);
            }
        });
    }

    /** The client library makes all letters small; people and their scripts expect the usual capitals. */
    private static HttpString spelled(String name) {
        String capitals = Arrays.stream(name.split("-", -1))
                .map(word -> word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("-"));
        return HttpString.tryFromString(UNUSUAL_SPELLINGS.getOrDefault(name, capitals));
    }

    /** References without an origin hold wherever the client reached us. */
    private List<String> relative(List<String> values) {
        return values.stream()
                .map(value -> upstreamOrigin.matcher(value).replaceAll("/"))
                .toList();
    }
}
