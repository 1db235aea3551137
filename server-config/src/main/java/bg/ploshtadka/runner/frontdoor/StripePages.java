package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.stripe.CheckoutSession;
import bg.ploshtadka.runner.stripe.SessionClosedException;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.PathTemplateMatch;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /dev/stripe}: the checkout pages of the Stripe stand-in, where a developer plays the customer, and the words by
 * which a developer makes it misbehave.
 */
final class StripePages implements HttpHandler {

    private static final String BEHAVIOUR = "/dev/stripe/behaviour";
    private static final String HOLDS = "/dev/stripe/holds";
    private static final String SESSION = "/dev/stripe/sessions/{id}";

    private final StripeStandIn stripe;
    private final Page listPage = new Page("sessions.html");
    private final Page checkoutPage = new Page("checkout.html");
    private final HttpHandler paths;

    StripePages(StripeStandIn stripe) {
        this.stripe = stripe;
        StripeTemper temper = new StripeTemper(stripe);
        paths = Handlers.routing()
                .get(BEHAVIOUR, temper::show)
                .put(BEHAVIOUR, temper::change)
                .get(HOLDS, temper::holds)
                .put(HOLDS + "/{call}", temper::hold)
                .delete(HOLDS + "/{call}", temper::release)
                .get("/dev/stripe", this::list)
                .get(SESSION, exchange -> session(exchange).ifPresent(session -> show(exchange, session)))
                .post(SESSION + "/pay", action(stripe::pay, CheckoutSession::successUrl))
                .post(SESSION + "/fail", action(stripe::decline, StripePages::page))
                .post(SESSION + "/expire", action(stripe::expire, StripePages::page))
                .setFallbackHandler(exchange -> Problem.unknownPath().send(exchange))
                .setInvalidMethodHandler(exchange ->
                        Problem.methodNotAllowed(exchange, methodsOf(exchange)).send(exchange));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        paths.handleRequest(exchange);
    }

    private void list(HttpServerExchange exchange) {
        List<CheckoutSession> sessions = stripe.sessions();
        if (Page.isWantedBy(exchange)) {
            List<ShownSession> shown = sessions.stream().map(ShownSession::of).toList();
            listPage.send(exchange, Map.of("sessions", shown, "hasSessions", !shown.isEmpty()));
        } else {
            JsonArrayBuilder array = Json.createArrayBuilder();
            sessions.forEach(session -> array.add(session.json()));
            Reply.json(exchange, array.build());
        }
    }

    private void show(HttpServerExchange exchange, CheckoutSession session) {
        if (Page.isWantedBy(exchange)) {
            checkoutPage.send(exchange, ShownSession.of(session), originOf(session.successUrl()));
        } else {
            Reply.json(exchange, session.json());
        }
    }

    private HttpHandler action(Function<String, CheckoutSession> change, Function<CheckoutSession, URI> next) {
        return exchange -> session(exchange).ifPresent(session -> {
            try {
                CheckoutSession changed = change.apply(session.id());
                if (Page.isWantedBy(exchange)) {
                    Reply.seeOther(exchange, next.apply(changed));
                } else {
                    Reply.json(exchange, changed.json());
                }
            } catch (SessionClosedException e) {
                new Problem(StatusCodes.CONFLICT, "checkout-session-closed", "This session is closed", e.getMessage())
                        .send(exchange);
            }
        });
    }

    /** The session that the path names; if there is none, the exchange has been answered. */
    private Optional<CheckoutSession> session(HttpServerExchange exchange) {
        String id = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY)
                .getParameters()
                .get("id");
        Optional<CheckoutSession> session = stripe.session(id);
        if (session.isEmpty()) {
            new Problem(StatusCodes.NOT_FOUND, "checkout-session-not-found", "No such checkout session", "Unknown id.")
                    .send(exchange);
        }
        return session;
    }

    private static String methodsOf(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        if (path.startsWith(HOLDS + "/")) {
            return "PUT, DELETE";
        }
        if (path.equals(BEHAVIOUR)) {
            return "GET, PUT";
        }
        return path.matches(".*/(pay|fail|expire)") ? "POST" : "GET";
    }

    private static URI page(CheckoutSession session) {
        return URI.create("/dev/stripe/sessions/" + session.id());
    }

    private static String originOf(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
