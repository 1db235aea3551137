package bg.ploshtadka.runner.stripe;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** The paths of the API and what is common to all of them: answers, errors, expansion, idempotency. */
final class StripeApi implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(StripeApi.class.getName());
    private static final HttpString REQUEST_ID = HttpString.tryFromString("request-id");
    private static final HttpString REPLAYED = HttpString.tryFromString("Idempotent-Replayed");

    private final LedgerFile file;
    private final Clock clock;
    private final Runnable afterChange;
    private final HttpHandler paths;

    StripeApi(LedgerFile file, CheckoutDesk checkout, RefundDesk refunds, Clock clock, Runnable afterChange) {
        this.file = file;
        this.clock = clock;
        this.afterChange = afterChange;
        paths = Handlers.routing()
                .post("/v1/checkout/sessions", change((ledger, call) -> checkout.create(ledger, call.parameters())))
                .get("/v1/checkout/sessions/{id}", show(Documents.SESSION, "session"))
                .post("/v1/checkout/sessions/{id}/expire", change((ledger, call) -> checkout.expire(ledger, call.id())))
                .get("/v1/payment_intents/{id}", show(Documents.INTENT, "intent"))
                .get("/v1/charges/{id}", show(Documents.CHARGE, "charge"))
                .post("/v1/refunds", change((ledger, call) -> refunds.create(ledger, call.parameters())))
                .get("/v1/refunds", read((ledger, call) -> refunds.list(ledger, call.parameters())))
                .get("/v1/refunds/{id}", show(Documents.REFUND, "id"))
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
            send(exchange, e.status(), e.toJson());
        } catch (Exception e) {
            // The routing declares it; whatever it is, the client has to see an error of Stripe's.
            LOG.log(System.Logger.Level.ERROR, "The Stripe stand-in failed", e);
            StripeError error = StripeError.internal();
            send(exchange, error.status(), error.toJson());
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

    private HttpHandler change(Operation operation) {
        return exchange -> {
            ApiCall call = ApiCall.read(exchange);
            Optional<JsonObject> earlier = file.read(ledger -> earlierAnswer(ledger, call));
            earlier.ifPresent(answer -> exchange.getResponseHeaders().put(REPLAYED, "true"));
            send(exchange, 200, file.change(ledger -> once(ledger, call, operation)));
            afterChange.run();
        };
    }

    /** A repeated request gets the first answer; what was refused was not done and may be tried again. */
    private JsonObject once(Ledger ledger, ApiCall call, Operation operation) {
        return earlierAnswer(ledger, call).orElseGet(() -> {
            call.apiVersion().ifPresent(ledger::speak);
            JsonObject done = operation.apply(ledger, call);
            JsonObject answer = new Expansion(ledger, call.parameters().list("expand")).show(done);
            call.idempotencyKey()
                    .map(key -> new RememberedAnswer(key, call.fingerprint(), answer, clock.instant()))
                    .ifPresent(ledger::put);
            return answer;
        });
    }

    private Optional<JsonObject> earlierAnswer(Ledger ledger, ApiCall call) {
        Optional<RememberedAnswer> earlier = call.idempotencyKey().flatMap(key -> ledger.answer(key, clock.instant()));
        earlier.filter(answer -> !answer.fingerprint().equals(call.fingerprint()))
                .ifPresent(answer -> {
                    throw StripeError.keyReused(answer.key());
                });
        return earlier.map(RememberedAnswer::answer);
    }

    private static void refuse(HttpServerExchange exchange) {
        throw StripeError.unknownUrl(exchange.getRequestMethod().toString(), exchange.getRequestPath());
    }

    static void send(HttpServerExchange exchange, int status, JsonObject body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(body.toString(), StandardCharsets.UTF_8);
    }
}
