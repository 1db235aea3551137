package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Optional;

/** Decides who answers a request: a page of the front door, a service behind it or nobody. */
final class Reception implements HttpHandler {

    private final Routes routes;
    private final ReverseProxy proxy;
    private final HttpHandler mailPages;
    private final Optional<HttpHandler> stripePages;
    private final HttpHandler welcome = new WelcomePage();

    Reception(Routes routes, ReverseProxy proxy, HttpHandler mailPages, Optional<HttpHandler> stripePages) {
        this.routes = routes;
        this.proxy = proxy;
        this.mailPages = mailPages;
        this.stripePages = stripePages;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Optional<RequestPath> path = RequestPath.parse(rawPath(exchange));
        if (path.isEmpty()) {
            Problem.malformedPath().send(exchange);
            return;
        }
        Optional<HttpHandler> page = page(path.get());
        Optional<Route> route = routes.covering(path.get().value());
        if (page.isPresent()) {
            exchange.setRelativePath(path.get().withoutTrailingSlash());
            page.get().handleRequest(exchange);
        } else if (route.isPresent()) {
            proxy.pass(exchange, route.get(), path.get());
        } else if (path.get().value().equals("/")) {
            welcome.handleRequest(exchange);
        } else {
            Problem.unknownPath().send(exchange);
        }
    }

    /** The developer's own pages come before every route. */
    private Optional<HttpHandler> page(RequestPath path) {
        if (path.withoutTrailingSlash().equals("/dev/mail")) {
            return Optional.of(mailPages);
        }
        return path.isWithin("/dev/stripe") ? stripePages : Optional.empty();
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
