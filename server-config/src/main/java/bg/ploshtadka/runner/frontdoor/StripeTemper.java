package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.stripe.Behaviour;
import bg.ploshtadka.runner.stripe.HeldCall;
import bg.ploshtadka.runner.stripe.InvalidBehaviourException;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.PathTemplateMatch;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How the Stripe stand-in behaves: read, changed, and its answers held back and released. */
final class StripeTemper {

    private static final int LONGEST_BODY = 1 << 20;

    private final StripeStandIn stripe;

    StripeTemper(StripeStandIn stripe) {
        this.stripe = stripe;
    }

    void show(HttpServerExchange exchange) {
        Reply.json(exchange, stripe.behaviour().toJson());
    }

    void change(HttpServerExchange exchange) throws IOException {
        byte[] body = exchange.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            Problem.bodyTooLarge().send(exchange);
            return;
        }
        try {
            stripe.behave(Behaviour.of(parse(new String(body, StandardCharsets.UTF_8))));
            show(exchange);
        } catch (InvalidBehaviourException e) {
            new Problem(
                            StatusCodes.UNPROCESSABLE_ENTITY,
                            "validation-failed",
                            "The stand-in cannot behave like this",
                            e.getMessage())
                    .send(exchange);
        } catch (JsonException | UnsupportedOperationException e) {
            // The latter is the parser's word for a number of more than a thousand digits.
            Problem.of(StatusCodes.BAD_REQUEST, "The body is no JSON object.").send(exchange);
        }
    }

    void holds(HttpServerExchange exchange) {
        JsonObjectBuilder holds = Json.createObjectBuilder();
        stripe.holds()
                .states()
                .forEach((call, state) -> holds.add(call.text(), state.name().toLowerCase(Locale.ROOT)));
        Reply.json(exchange, holds.build());
    }

    void hold(HttpServerExchange exchange) {
        call(exchange).ifPresent(call -> {
            stripe.holds().arm(call);
            holds(exchange);
        });
    }

    void release(HttpServerExchange exchange) {
        call(exchange).ifPresent(call -> {
            stripe.holds().release(call);
            Reply.noContent(exchange);
        });
    }

    /** The kind of call that the path names; if there is none, the exchange has been answered. */
    private static Optional<HeldCall> call(HttpServerExchange exchange) {
        String name = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY)
                .getParameters()
                .get("call");
        Optional<HeldCall> call = HeldCall.of(name);
        if (call.isEmpty()) {
            Problem.of(StatusCodes.NOT_FOUND, "No such call can be held.").send(exchange);
        }
        return call;
    }

    private static JsonObject parse(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
