package bg.ploshtadka.system;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A client of the API, anonymous or with a token. It follows no redirect, so that each is seen. */
final class Api {
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI origin;
    private final Optional<String> token;

    private Api(URI origin, Optional<String> token) {
        this.origin = origin;
        this.token = token;
    }

    /** A client without token. */
    static Api anonymous(URI origin) {
        return new Api(origin, Optional.empty());
    }

    /** The same client with a token. */
    Api with(String accessToken) {
        return new Api(origin, Optional.of(accessToken));
    }

    /** The same client with the token of another one. */
    Api as(Api other) {
        return new Api(origin, other.token);
    }

    Answer get(String path) {
        return request("GET", path).send();
    }

    Answer delete(String path) {
        return request("DELETE", path).send();
    }

    Answer post(String path) {
        return request("POST", path).send();
    }

    Answer post(String path, Map<String, ?> body) {
        return request("POST", path).json(body).send();
    }

    Answer put(String path, Map<String, ?> body) {
        return request("PUT", path).json(body).send();
    }

    Answer patch(String path, Map<String, ?> body) {
        return request("PATCH", path).json(body).send();
    }

    Answer postForm(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request("POST", path)
                .body("application/x-www-form-urlencoded", form)
                .send();
    }

    /** A request of any kind; the path may be a whole URI of the same origin. */
    Call request(String method, String path) {
        Call call = new Call(method, origin.resolve(path));
        token.ifPresent(value -> call.header("Authorization", "Bearer " + value));
        return call;
    }

    /** A value as it may stand in a query or a form. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A request on its way. */
    static final class Call {
        private final String method;
        private final URI uri;
        private final HttpRequest.Builder request;
        private BodyPublisher body = BodyPublishers.noBody();

        private Call(String method, URI uri) {
            this.method = method;
            this.uri = uri;
            this.request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        }

        Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Call json(Map<String, ?> object) {
            return body(JSON, Json.createObjectBuilder(object).build().toString());
        }

        Call body(String mediaType, String text) {
            return body(mediaType, BodyPublishers.ofString(text));
        }

        Call body(String mediaType, BodyPublisher publisher) {
            body = publisher;
            return header("Content-Type", mediaType);
        }

        Answer send() {
            try {
                Answer answer =
                        Answer.of(CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString()));
                ApiContract.check(method, uri, answer);
                return answer;
            } catch (IOException broken) {
                throw new UncheckedIOException(method + " got no answer", broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
