package bg.ploshtadka.users.turnstile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Speaks Turnstile's side: knows one secret and one token. */
final class TurnstileServer implements AutoCloseable {
    static final String SECRET = "the&secret";
    static final String TOKEN = "a token+1";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** How a request is answered. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange exchange, Map<String, String> form) throws IOException;
    }

    TurnstileServer(Manner manner) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/siteverify", exchange -> {
            Map<String, String> form =
                    form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(form);
            manner.answer(exchange, form);
        });
        server.start();
    }

    /** Answers as Turnstile does. */
    static TurnstileServer honest() {
        return new TurnstileServer((exchange, form) -> send(exchange, 200, verdict(form)));
    }

    /** Answers everybody the same. */
    static TurnstileServer saying(int status, String body) {
        return new TurnstileServer((exchange, form) -> send(exchange, status, body));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/siteverify");
    }

    /** The forms that came. */
    List<Map<String, String>> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String verdict(Map<String, String> form) {
        if (!SECRET.equals(form.get("secret"))) {
            return "{\"success\":false,\"error-codes\":[\"invalid-input-secret\"]}";
        }
        return TOKEN.equals(form.get("response"))
                ? "{\"success\":true,\"error-codes\":[],\"hostname\":\"ploshtadka.bg\"}"
                : "{\"success\":false,\"error-codes\":[\"invalid-input-response\"]}";
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
