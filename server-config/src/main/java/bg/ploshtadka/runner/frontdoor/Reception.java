package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Optional;

/** Decides who answers a request: a page of the front door, a service behind it, the site or nobody. */
final class Reception implements HttpHandler {

    private final Routes routes;
    private final ReverseProxy proxy;
    private final DevPages pages;
    private final Site site;
    private final HttpHandler overview = new ReadOnly(new Overview());

    Reception(Routes routes, ReverseProxy proxy, DevPages pages, Site site) {
        this.routes = routes;
        this.proxy = proxy;
        this.pages = pages;
        this.site = site;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Optional<RequestPath> path = RequestPath.parse(rawPath(exchange));
        if (path.isEmpty()) {
            Problem.malformedPath().send(exchange);
            return;
        }
        // The developer's own pages come before every route.
        Optional<HttpHandler> page = pages.at(path.get());
        Optional<Route> route = routes.covering(path.get().value());
        if (page.isPresent()) {
            exchange.setRelativePath(path.get().withoutTrailingSlash());
            page.get().handleRequest(exchange);
        } else if (route.isPresent()) {
            proxy.pass(exchange, route.get(), path.get());
        } else {
            unrouted(exchange, path.get());
        }
    }

    private void unrouted(HttpServerExchange exchange, RequestPath path) throws Exception {
        boolean root = path.value().equals("/");
        Optional<HttpHandler> page = path.aliased() ? Optional.empty() : site.at(path);
        if (root && (path.aliased() || Overview.isWantedBy(exchange))) {
            overview.handleRequest(exchange);
        } else if (page.isPresent()) {
            exchange.setRelativePath(path.value());
            page.get().handleRequest(exchange);
        } else {
            Problem.unknownPath().send(exchange);
        }
    }

    /** A request line may carry a whole address; where it claims to go does not matter here. */
    private static String rawPath(HttpServerExchange exchange) {
        String uri = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return uri;
        }
        String path = uri.replaceFirst("^[^:/]+://[^/]*", "");
        return path.isEmpty() ? "/" : path;
    }
}
