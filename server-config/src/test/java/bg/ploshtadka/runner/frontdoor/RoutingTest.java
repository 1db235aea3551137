package bg.ploshtadka.runner.frontdoor;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingTest extends FrontDoorTest {

    @Test
    void passesMethodPathQueryAndBodyOn() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.send(
                client.to("/venues/7/courts?page=2&q=a%20b").method("PATCH", BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/method")).isEqualTo("PATCH");
        assertThat(answer.json("/path")).isEqualTo("/venues/7/courts");
        assertThat(answer.json("/query")).isEqualTo("page=2&q=a%20b");
        assertThat(answer.json("/body")).isEqualTo("{}");
    }

    @Test
    void passesABarePrefixOnWithItsSlashAndWithoutARedirect() {
        Client client = openTo(route("/bookings", echo("bookings")));

        Client.Answer answer = client.post("/bookings?a=1", "{\"venue_id\":1}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/path")).isEqualTo("/bookings/");
        assertThat(answer.json("/query")).isEqualTo("a=1");
        assertThat(answer.json("/body")).isEqualTo("{\"venue_id\":1}");
    }

    @Test
    void knowsTheAliasApi() {
        Client client = openTo(route("/bookings", echo("bookings")));

        assertThat(client.get("/api/bookings/7").json("/path")).isEqualTo("/bookings/7");
    }

    @Test
    void sendsEachPathToItsOwnService() {
        Client client = openTo(route("/venues", echo("venues")), route("/users", echo("users")));

        assertThat(client.get("/venues/1").json("/name")).isEqualTo("venues");
        assertThat(client.get("/users/@me").json("/name")).isEqualTo("users");
    }

    @Test
    void sharesTheWorkAmongTheServersOfARoute() {
        Client client = openTo(route("/bookings", echo("first"), echo("second")));

        List<String> names = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            names.add(client.get("/bookings/").json("/name"));
        }

        assertThat(names).containsExactlyInAnyOrder("first", "first", "second", "second");
    }

    @Test
    void triesTheNextServerWhenOneTakesNoConnection() throws Exception {
        URI closed = closedOrigin();
        Client client =
                openTo(new Route("/bookings", List.of(closed, echo("second").origin())));

        for (int i = 0; i < 4; i++) {
            assertThat(client.post("/bookings/", "body").json("/body")).isEqualTo("body");
        }
    }

    @Test
    void saysWhenToComeBackIfAllServersAreAway() throws Exception {
        Client client = openTo(new Route("/bookings", List.of(closedOrigin(), closedOrigin())));

        Client.Answer answer = client.get("/bookings/");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json("/type")).isEqualTo("/problems/unavailable");
    }

    @Test
    void answersAnUnknownPathWithAProblem() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.get("/venuesX/1?token=secret");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json("/type")).isEqualTo("/problems/not-found");
        assertThat(answer.json("/title")).isEqualTo("Nothing is here");
        assertThat(answer.json("/status")).isEqualTo("404");
        assertThat(answer.json("/detail")).isNotEmpty();
        assertThat(answer.json("/instance")).isEqualTo("/venuesX/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/venues/../bookings/",
                "/venues/%2e%2e/bookings/",
                "/venues/..;/bookings/",
                "/venues/..%2fbookings/",
                "/venues/..%5cbookings/",
                "/venues//../bookings/",
                "/venues\\..\\bookings",
                "//bookings/",
                "/venues/%00",
                "/venues/%c0%ae%c0%ae/bookings",
                "/venues/%",
                "http://other/venues/../bookings/"
            })
    void refusesPathsThatAServiceMightUnderstandInAnotherWay(String target) throws Exception {
        Client client = openTo(route("/venues", echo("venues")), route("/bookings", echo("bookings")));

        String answer = client.rawGet(target);

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("\"name\"");
    }

    @Test
    void understandsAWholeAddressInTheRequestLine() throws Exception {
        Client client = openTo(route("/venues", echo("venues")));

        assertThat(client.rawGet("http://localhost/venues/1")).contains("\"path\":\"/venues/1\"");
    }

    @Test
    void understandsCyrillicLettersThatWereNotEncoded() throws Exception {
        Client client = openTo(route("/venues", echo("venues")));

        assertThat(client.rawGet("/venues?city=София&q={x}")).contains("city=%D0%A1%D0%BE%D1%84%D0%B8%D1%8F&q=%7Bx%7D");
    }

    @Test
    void passesAnyOtherMethodOn() throws Exception {
        Client client = openTo(route("/venues", echo("venues")));

        assertThat(client.raw("M!#$%&'*+-.^_`|~1 /venues HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("\"method\":\"M!#$%&'*+-.^_`|~1\"");
    }

    @Test
    void doesNotStumbleOverOddHeaders() throws Exception {
        Client client = openTo(route("/venues", echo("venues")));

        String answer = client.raw("GET /venues HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "X-Tab: a\tb\r\nX-Name: Иван\r\nX-Empty:\r\nX-!#$%&'*+.^_`|~: 1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"X-Tab\":\"a\\tb\"");
    }

    @Test
    void doesNotPassTraceOn() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.send(client.to("/venues/").method("TRACE", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").doesNotContain("TRACE");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static URI closedOrigin() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}
