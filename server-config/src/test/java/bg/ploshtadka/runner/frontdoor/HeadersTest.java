package bg.ploshtadka.runner.frontdoor;

import io.undertow.util.HttpString;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadersTest extends FrontDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"X-User-Id", "x-user-scopes", "X-USER-ID", "X_User_Id", "X-Username", "Forwarded", "X-Real-IP"})
    void doesNotLetAClientSpeakForTheFrontDoor(String name) {
        Client client = openTo(route("/users", echo("users")));

        Client.Answer answer = client.get("/users/@me", name, "evil");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/headers").toLowerCase()).doesNotContain("evil").doesNotContain("x-user");
    }

    @Test
    void saysItselfWhereARequestComesFrom() {
        Client client = openTo(route("/users", echo("users")));

        Client.Answer answer = client.get(
                "/users/@me",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Forwarded-Proto",
                "gopher",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Prefix",
                "/evil");

        assertThat(answer.json("/headers/X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(answer.json("/headers/X-Forwarded-Proto")).isEqualTo("http");
        assertThat(answer.json("/headers/X-Forwarded-Host")).isEqualTo("127.0.0.1:" + client.port());
        assertThat(answer.json("/headers/X-Forwarded-Prefix")).isEmpty();
    }

    @Test
    void passesOtherHeadersOnWithAllTheirValues() {
        Client client = openTo(route("/users", echo("users")));

        Client.Answer answer = client.get("/users/@me", "Authorization", "Bearer abc", "X-Two", "1", "X-Two", "2");

        assertThat(answer.json("/headers/Authorization")).isEqualTo("Bearer abc");
        assertThat(answer.json("/headers/X-Two")).isEqualTo("1|2");
    }

    @Test
    void keepsWhatBelongsToTheConnectionOnly() throws Exception {
        Client client = openTo(route("/users", echo("users")));

        String answer =
                client.raw("GET /users/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Hop\r\n"
                        + "X-Hop: secret\r\nProxy-Authorization: secret\r\nTE: trailers\r\nUpgrade: h2c\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("secret").doesNotContain("h2c");
    }

    @Test
    void passesASaneRequestIdOnAndReturnsIt() {
        Client client = openTo(route("/users", echo("users")));

        Client.Answer answer = client.get("/users/@me", "X-Request-Id", "abc-123");

        assertThat(answer.json("/headers/X-Request-Id")).isEqualTo("abc-123");
        assertThat(answer.header("X-Request-Id")).isEqualTo("abc-123");
    }

    @Test
    void makesARequestIdInPlaceOfAnOddOne() {
        Client client = openTo(route("/users", echo("users")));

        Client.Answer answer = client.get("/users/@me", "X-Request-Id", "a b\"c");

        assertThat(UUID.fromString(answer.header("X-Request-Id")).toString())
                .isEqualTo(answer.json("/headers/X-Request-Id"));
    }

    @Test
    void givesItsOwnErrorsARequestIdAndSecurityHeaders() {
        Client.Answer answer = openTo().get("/nowhere");

        assertThat(answer.header("X-Request-Id")).isNotEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
    }

    @Test
    void hidesWhatKindOfServerAnswers() {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            exchange.getResponseHeaders().put(new HttpString("Server"), "Payara");
            exchange.getResponseHeaders().put(new HttpString("X-Powered-By"), "Servlet");
            exchange.getResponseHeaders().put(new HttpString("Referrer-Policy"), "same-origin");
            exchange.endExchange();
        }));

        Client.Answer answer = openTo(route("/users", upstream)).get("/users/");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:PORT/venues/7, /venues/7",
        "http://localhost:PORT/venues/7, /venues/7",
        "http://127.0.0.1:PORT, /",
        "/venues/7, /venues/7",
        "https://checkout.stripe.com/x, https://checkout.stripe.com/x"
    })
    void tellsTheAddressOfNoUpstream(String sent, String seen) {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            String port = exchange.getHostAndPort().replaceAll(".*:", "");
            exchange.setStatusCode(201);
            exchange.getResponseHeaders().put(new HttpString("Location"), sent.replace("PORT", port));
            exchange.endExchange();
        }));

        Client.Answer answer = openTo(route("/venues", upstream)).post("/venues", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(seen);
    }

    @Test
    void tellsTheAddressOfNoUpstreamInLinksEither() {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            String origin = "http://" + exchange.getHostAndPort();
            exchange.getResponseHeaders()
                    .put(
                            new HttpString("Link"),
                            "<" + origin + "/venues?page=2>; rel=\"next\", <" + origin
                                    + "/venues?page=9>; rel=\"last\"");
            exchange.endExchange();
        }));

        Client.Answer answer = openTo(route("/venues", upstream)).get("/venues");

        assertThat(answer.header("Link")).isEqualTo("</venues?page=2>; rel=\"next\", </venues?page=9>; rel=\"last\"");
    }

    @Test
    void spellsHeadersTheUsualWay() throws Exception {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            exchange.getResponseHeaders().put(new HttpString("ETag"), "\"1\"");
            exchange.getResponseHeaders().put(new HttpString("X-Total-Count"), "7");
            exchange.endExchange();
        }));
        Client client = openTo(route("/venues", upstream));

        assertThat(client.rawGet("/venues")).contains("\r\nETag: \"1\"\r\n", "\r\nX-Total-Count: 7\r\n");
    }

    @Test
    void passesARedirectOnWithoutFollowingIt() {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            exchange.setStatusCode(302);
            exchange.getResponseHeaders().put(new HttpString("Location"), "/elsewhere");
            exchange.endExchange();
        }));

        assertThat(openTo(route("/auth", upstream)).get("/auth/x").status()).isEqualTo(302);
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.send(client.to("/venues/").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Length")).isNotEqualTo("0");
    }
}
