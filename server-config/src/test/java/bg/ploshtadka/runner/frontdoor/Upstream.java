package bg.ploshtadka.runner.frontdoor;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.HttpString;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server behind the front door. */
final class Upstream implements AutoCloseable {

    private final Undertow server;

    private Upstream(Undertow server) {
        this.server = server;
        server.start();
    }

    /** Answers each request with what it has received, in JSON. */
    static Upstream echo(String name) {
        return answering(exchange -> echo(name, exchange));
    }

    static Upstream answering(HttpHandler handler) {
        return new Upstream(Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 8L << 20)
                .setHandler(new BlockingHandler(handler))
                .build());
    }

    /** Answers each request with a status and a body of this type; an empty type sends none. */
    static Upstream answering(int status, String type, String body) {
        return answering(exchange -> {
            exchange.setStatusCode(status);
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().put(new HttpString("Content-Type"), type);
            }
            exchange.getResponseSender().send(body, StandardCharsets.UTF_8);
        });
    }

    URI origin() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void echo(String name, HttpServerExchange exchange) throws IOException {
        byte[] body = exchange.getInputStream().readAllBytes();
        JsonObjectBuilder headers = Json.createObjectBuilder();
        exchange.getRequestHeaders()
                .forEach(header -> headers.add(header.getHeaderName().toString(), String.join("|", header)));
        JsonObject answer = Json.createObjectBuilder()
                .add("name", name)
                .add("method", exchange.getRequestMethod().toString())
                .add("path", exchange.getRequestURI())
                .add("query", exchange.getQueryString())
                .add("headers", headers)
                .add("length", body.length)
                .add("body", body.length < 1000 ? new String(body, StandardCharsets.UTF_8) : "")
                .build();
        exchange.getResponseHeaders().put(new HttpString("Content-Type"), "application/json");
        exchange.getResponseSender().send(answer.toString(), StandardCharsets.UTF_8);
    }
}
