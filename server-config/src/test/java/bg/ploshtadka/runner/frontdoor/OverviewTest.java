package bg.ploshtadka.runner.frontdoor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewTest extends FrontDoorTest {

    @Test
    void namesTheMainLinks() {
        Client.Answer answer = openTo().get("/", "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json("/venues")).isEqualTo("/venues");
        assertThat(answer.json("/mail")).isEqualTo("/dev/mail");
        assertThat(answer.json("/stripe")).isEqualTo("/dev/stripe");
    }

    @Test
    void takesNoPost() {
        Client.Answer answer = openTo().post("/", "", "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.json("/status")).isEqualTo("405");
    }
}
