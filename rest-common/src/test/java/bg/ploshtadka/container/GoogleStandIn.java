package bg.ploshtadka.container;

import bg.ploshtadka.configuration.SigningKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishes a key set as Google does, with one key made for the tests. */
public final class GoogleStandIn implements AutoCloseable {
    /** For whom the credentials of the tests are. */
    public static final String CLIENT_ID = "ploshtadka.apps.googleusercontent.com";

    /** The system property by which tests inside the server find the key that signs. */
    public static final String KEY = "GOOGLE_STAND_IN_KEY";

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final String privateKey = TestKey.create();
    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    private GoogleStandIn(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port of the loopback interface. */
    public static GoogleStandIn start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        GoogleStandIn google = new GoogleStandIn(server);
        server.createContext("/", google::answer);
        server.start();
        return google;
    }

    /** Where the key set is. */
    public URI keySet() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/certs");
    }

    /** The key that signs, as PEM in one line. */
    public String privateKey() {
        return privateKey;
    }

    /** How often somebody asked for the key set. */
    public int requests() {
        return requests.get();
    }

    /** From now on it fails, or works again. */
    public void goAway(boolean isAway) {
        away = isAway;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] keys = keys().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? UNAVAILABLE : OK, keys.length);
            exchange.getResponseBody().write(keys);
        }
    }

    private String keys() {
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(SigningKey.parse(privateKey).verification().toJwk()))
                .build()
                .toString();
    }
}
