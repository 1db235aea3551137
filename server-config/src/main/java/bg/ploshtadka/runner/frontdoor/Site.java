package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The customers' website: the files that were built of it, one page for every address that it knows itself, and its
 * settings. Its image for production keeps the same rules.
 */
public final class Site implements HttpHandler {

    private static final String PAGE = "/index.html";
    private static final String SETTINGS = "/site.json";

    private final SiteHeaders headers;
    private final String settings;
    private final Optional<SiteFiles> files;

    private Site(SiteSettings settings, Optional<SiteFiles> files) {
        this.headers = new SiteHeaders(settings);
        this.settings = settings.json().toString();
        this.files = files;
    }

    /** The website that was built in this folder; if none was, its pages say so. */
    public static Site in(Path folder, SiteSettings settings) {
        boolean built = Files.isRegularFile(folder.resolve(PAGE.substring(1)));
        return new Site(settings, built ? Optional.of(new SiteFiles(folder)) : Optional.empty());
    }

    /** Whether this is a path of the website. */
    boolean has(RequestPath path) {
        return isPage(path)
                || path.value().equals(SETTINGS)
                || files.filter(all -> all.has(path.value())).isPresent();
    }

    /** Answers the relative path, of which {@link #has} is true. */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRelativePath();
        if (path.equals(SETTINGS)) {
            headers.set(exchange.getResponseHeaders(), path);
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
            exchange.getResponseSender().send(settings, StandardCharsets.UTF_8);
        } else if (files.isEmpty()) {
            Problem.of(
                            StatusCodes.SERVICE_UNAVAILABLE,
                            "The website has not been built; `frontend/build.sh build` does it, and a new start shows it.")
                    .send(exchange);
        } else {
            send(exchange, files.get().has(path) ? path : PAGE);
        }
    }

    private void send(HttpServerExchange exchange, String file) throws Exception {
        headers.set(exchange.getResponseHeaders(), file);
        if (exchange.getRelativePath().equals("/")) {
            exchange.getResponseHeaders().put(Headers.VARY, "Accept, Accept-Encoding");
        }
        exchange.setRelativePath(file);
        files.orElseThrow().handleRequest(exchange);
    }

    /** These are the addresses that the page has routes for. */
    private static boolean isPage(RequestPath path) {
        return path.value().equals("/") || path.isWithin("/bg") || path.isWithin("/en");
    }
}
