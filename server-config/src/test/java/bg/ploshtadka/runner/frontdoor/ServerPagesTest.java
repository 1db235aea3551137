package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerPagesTest extends FrontDoorTest {
    private final FakeFleet fleet = new FakeFleet();

    @Test
    void tellsWhereEachServerAnswersAndHowItIs() {
        Client.Answer answer = client().get("/dev/servers");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/0/name")).isEqualTo("venues-war");
        assertThat(answer.json("/0/origin")).isEqualTo("http://127.0.0.1:8001");
        assertThat(answer.json("/0/availability")).isEqualTo("ready");
        assertThat(answer.json("/0/started_at")).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void restartsThemOnceAtATime() {
        Client client = client();

        assertThat(client.post("/dev/servers/restart", "").status()).isEqualTo(202);
        Client.Answer second = client.post("/dev/servers/restart", "");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json("/type")).isEqualTo("/problems/restart-under-way");
    }

    @Test
    void isAskedInTheRightWay() {
        Client client = client();

        assertThat(client.get("/dev/servers/restart").status()).isEqualTo(405);
        assertThat(client.get("/dev/servers/restart").header("Allow")).isEqualTo("POST");
        assertThat(client.post("/dev/servers", "").header("Allow")).isEqualTo("GET");
        assertThat(client.get("/dev/servers/venues-war").status()).isEqualTo(404);
        assertThat(fleet.underWay).isFalse();
    }

    private Client client() {
        MailCatcher mail = keep(MailCatcher.start());
        DevPages pages = new DevPages(mail, Optional.empty(), Optional.of(fleet));
        return new Client(
                keep(FrontDoor.start(0, new Routes(List.of()), pages, noSite())).port());
    }

    private static final class FakeFleet implements Fleet {
        private boolean underWay;

        @Override
        public List<Member> members() {
            return List.of(new Member(
                    "venues-war",
                    URI.create("http://127.0.0.1:8001"),
                    Availability.READY,
                    Instant.parse("2026-11-24T10:00:00Z")));
        }

        @Override
        public boolean beginRestart() {
            boolean begins = !underWay;
            underWay = true;
            return begins;
        }
    }
}
