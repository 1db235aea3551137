package bg.ploshtadka.system.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs people in, each from an address of their own: nobody uses up the attempts of somebody else. */
final class Tokens {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final URI server;

    /** Of the server that answers there; it believes what this machine says about addresses. */
    Tokens(URI server) {
        this.server = server;
    }

    /** An access token. */
    String of(String username, String password) {
        int number = ADDRESSES.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/auth/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "10.9." + number / 250 + '.' + (number % 250 + 1))
                .POST(BodyPublishers.ofString("username=" + encoded(username) + "&password=" + encoded(password)))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(username + " cannot sign in: " + answer.body());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject().getString("access_token");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
