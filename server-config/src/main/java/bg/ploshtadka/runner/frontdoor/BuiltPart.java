package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that were built of a part, and its one page for every address that it knows itself. */
final class BuiltPart {

    private static final String PAGE = "/index.html";
    private static final HttpString ROBOTS_TAG = HttpString.tryFromString("X-Robots-Tag");

    private final WebPart part;
    private final SiteHeaders headers;
    private final Optional<SiteFiles> files;

    /** The part that was built in this folder; if it was not, its page says so. */
    BuiltPart(WebPart part, Path folder, SiteHeaders headers) {
        boolean built = Files.isRegularFile(folder.resolve(PAGE.substring(1)));
        this.part = part;
        this.headers = headers;
        this.files = built ? Optional.of(new SiteFiles(folder)) : Optional.empty();
    }

    /** Who answers for this path, if it is one of the part. */
    Optional<HttpHandler> at(RequestPath path) {
        boolean page = part.hasPageAt(path);
        if (page && files.isEmpty()) {
            return Optional.of(this::tellHowToBuildIt);
        }
        return part.fileAt(path)
                .filter(file -> files.filter(all -> all.has(file)).isPresent())
                .or(() -> page ? Optional.of(PAGE) : Optional.empty())
                .map(file -> exchange -> send(exchange, file));
    }

    private void send(HttpServerExchange exchange, String file) throws Exception {
        headers.set(exchange.getResponseHeaders(), file);
        if (exchange.getRelativePath().equals("/")) {
            exchange.getResponseHeaders().put(Headers.VARY, "Accept, Accept-Encoding");
        }
        if (!part.isForEverybody()) {
            exchange.getResponseHeaders().put(ROBOTS_TAG, "noindex");
        }
        exchange.setRelativePath(file);
        files.orElseThrow().handleRequest(exchange);
    }

    private void tellHowToBuildIt(HttpServerExchange exchange) {
        String sentence =
                "The %s has not been built; `web-common/build.sh build %s` does it, and a new start shows it.";
        Problem.of(StatusCodes.SERVICE_UNAVAILABLE, sentence.formatted(part.title(), part.module()))
                .send(exchange);
    }
}
