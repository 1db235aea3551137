package bg.ploshtadka.runner.frontdoor;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;

/** {@code /dev/servers}: where the servers answer and how they are, and the word by which all of them are restarted. */
final class ServerPages implements HttpHandler {

    private static final String SERVERS = "/dev/servers";
    private static final String RESTART = SERVERS + "/restart";

    private final Fleet fleet;
    private final HttpHandler paths;

    ServerPages(Fleet fleet) {
        this.fleet = fleet;
        paths = Handlers.routing()
                .get(SERVERS, exchange -> Reply.json(exchange, json()))
                .post(RESTART, this::restart)
                .setFallbackHandler(exchange -> Problem.unknownPath().send(exchange))
                .setInvalidMethodHandler(exchange ->
                        Problem.methodNotAllowed(exchange, methodOf(exchange)).send(exchange));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        paths.handleRequest(exchange);
    }

    private static String methodOf(HttpServerExchange exchange) {
        return exchange.getRelativePath().equals(RESTART) ? "POST" : "GET";
    }

    private void restart(HttpServerExchange exchange) {
        if (fleet.beginRestart()) {
            Reply.send(exchange, StatusCodes.ACCEPTED, "application/json", json().toString());
        } else {
            new Problem(StatusCodes.CONFLICT, "restart-under-way", "A restart is under way", "It goes on.")
                    .send(exchange);
        }
    }

    private JsonArray json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        fleet.members()
                .forEach(member -> array.add(Json.createObjectBuilder()
                        .add("name", member.name())
                        .add("origin", member.origin().toString())
                        .add("availability", member.availability().name().toLowerCase(Locale.ROOT))
                        .add("started_at", member.startedAt().toString())));
        return array.build();
    }
}
