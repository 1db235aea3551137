package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What browsers get besides the services: every {@link WebPart}, and the settings of all of them. The images for production
 * keep the same rules.
 */
public final class Site {

    private static final String SETTINGS = "/site.json";

    private final SiteHeaders headers;
    private final String settings;
    private final List<BuiltPart> parts;

    private Site(Function<WebPart, Path> folders, SiteSettings settings) {
        this.headers = new SiteHeaders(settings);
        this.settings = settings.json().toString();
        this.parts = Stream.of(WebPart.values())
                .map(part -> new BuiltPart(part, folders.apply(part), headers))
                .toList();
    }

    /** The parts that were built in these folders; the page of one that was not says so. */
    public static Site in(Function<WebPart, Path> folders, SiteSettings settings) {
        return new Site(folders, settings);
    }

    /** Who answers for this path, which an exchange then has as its relative one. */
    Optional<HttpHandler> at(RequestPath path) {
        if (path.value().equals(SETTINGS)) {
            return Optional.of(new ReadOnly(this::sendSettings));
        }
        return parts.stream()
                .flatMap(part -> part.at(path).stream())
                .findFirst()
                .map(ReadOnly::new);
    }

    private void sendSettings(HttpServerExchange exchange) {
        headers.set(exchange.getResponseHeaders(), SETTINGS);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(settings, StandardCharsets.UTF_8);
    }
}
