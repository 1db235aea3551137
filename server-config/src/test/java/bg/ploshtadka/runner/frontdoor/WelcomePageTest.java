package bg.ploshtadka.runner.frontdoor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WelcomePageTest extends FrontDoorTest {

    @Test
    void namesTheMainLinks() {
        Client.Answer answer = openTo().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body()).contains("href=\"/venues\"", "href=\"/dev/mail\"", "href=\"/dev/stripe\"");
    }

    @Test
    void answersInJsonWhenAsked() {
        Client.Answer answer = openTo().get("/", "Accept", "application/json");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json("/mail")).isEqualTo("/dev/mail");
    }

    @Test
    void givesWayToARouteForEverything() {
        Client client = openTo(route("/", echo("site")));

        assertThat(client.get("/").json("/name")).isEqualTo("site");
    }

    @Test
    void takesNoPost() {
        Client.Answer answer = openTo().post("/", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.json("/status")).isEqualTo("405");
    }
}
