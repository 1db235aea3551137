package bg.ploshtadka.runner.stripe;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** The paths of the API and what is common to all of them: answers, errors, expansion, idempotency. */
final class StripeApi implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(StripeApi.class.getName());
    private static final HttpString REQUEST_ID = HttpString.tryFromString("request-id");
    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final HttpString REPLAYED = HttpString.tryFromString("Idempotent-Replayed");

    private final LedgerFile file;
    private final Idempotency idempotency;
    private final Holds holds;
    private final Runnable afterChange;
    private final HttpHandler paths;

    StripeApi(
            LedgerFile file,
            CheckoutDesk checkout,
            RefundDesk refunds,
            Idempotency idempotency,
            Holds holds,
            Runnable afterChange) {
        this.file = file;
        this.idempotency = idempotency;
        this.holds = holds;
        this.afterChange = afterChange;
        paths = Handlers.routing()
                .post(
                        SESSIONS,
                        change(HeldCall.CREATE_SESSION, (ledger, call) -> checkout.create(ledger, call.parameters())))
                .get(SESSIONS, list(SESSIONS, Documents.SESSION, "payment_intent", "status"))
                .get(SESSIONS + "/{id}", show(Documents.SESSION, "session"))
                .post(
                        SESSIONS + "/{id}/expire",
                        change(HeldCall.EXPIRE_SESSION, (ledger, call) -> checkout.expire(ledger, call.id())))
                .get("/v1/payment_intents", list("/v1/payment_intents", Documents.INTENT))
                .get("/v1/payment_intents/{id}", show(Documents.INTENT, "intent"))
                .get("/v1/charges", list("/v1/charges", Documents.CHARGE, "payment_intent"))
                .get("/v1/charges/{id}", show(Documents.CHARGE, "charge"))
                .post(
                        "/v1/refunds",
                        change(HeldCall.CREATE_REFUND, (ledger, call) -> refunds.create(ledger, call.parameters())))
                .get("/v1/refunds", list("/v1/refunds", Documents.REFUND, "payment_intent", "charge"))
                .get("/v1/refunds/{id}", show(Documents.REFUND, "id"))
                .get("/v1/events", list("/v1/events", Documents.EVENT, "type"))
                .get("/v1/events/{id}", show(Documents.EVENT, "id"))
                .setFallbackHandler(StripeApi::refuse)
                .setInvalidMethodHandler(StripeApi::refuse);
    }

    /** What a path does; runs while nobody else has the ledger. */
    private interface Operation {
        JsonObject apply(Ledger ledger, ApiCall call);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(REQUEST_ID, Identifiers.next("req_"));
        try {
            paths.handleRequest(exchange);
        } catch (StripeError e) {
            send(exchange, e);
        } catch (Exception e) {
            // The routing declares it; whatever it is, the client has to see an error of Stripe's.
            LOG.log(System.Logger.Level.ERROR, "The Stripe stand-in failed", e);
            send(exchange, StripeError.internal());
        }
    }

    private HttpHandler show(String kind, String param) {
        return read((ledger, call) -> ledger.require(kind, param, call.id()));
    }

    private HttpHandler read(Operation operation) {
        return exchange -> {
            ApiCall call = ApiCall.read(exchange);
            send(exchange, 200, file.read(ledger -> {
                JsonObject found = operation.apply(ledger, call);
                return new Expansion(ledger, call.parameters().list("expand")).show(found);
            }));
        };
    }

    private HttpHandler list(String url, String kind, String... members) {
        return read((ledger, call) -> new Paging(url, call.parameters()).page(ledger.all(kind), members));
    }

    private HttpHandler change(HeldCall kind, Operation operation) {
        return exchange -> {
            ApiCall call = ApiCall.read(exchange);
            JsonObject answer = idempotency.alone(call, () -> {
                file.read(ledger -> idempotency.earlierAnswer(ledger, call))
                        .ifPresent(earlier -> exchange.getResponseHeaders().put(REPLAYED, "true"));
                JsonObject done =
                        file.change(ledger -> idempotency.once(ledger, call, same -> apply(same, call, operation)));
                afterChange.run();
                holds.pass(kind);
                return done;
            });
            send(exchange, 200, answer);
        };
    }

    private static JsonObject apply(Ledger ledger, ApiCall call, Operation operation) {
        call.apiVersion().ifPresent(ledger::speak);
        JsonObject done = operation.apply(ledger, call);
        return new Expansion(ledger, call.parameters().list("expand")).show(done);
    }

    private static void refuse(HttpServerExchange exchange) {
        throw StripeError.unknownUrl(exchange.getRequestMethod().toString(), exchange.getRequestPath());
    }

    static void send(HttpServerExchange exchange, StripeError error) {
        send(exchange, error.status(), error.toJson());
    }

    private static void send(HttpServerExchange exchange, int status, JsonObject body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(body.toString(), StandardCharsets.UTF_8);
    }
}
