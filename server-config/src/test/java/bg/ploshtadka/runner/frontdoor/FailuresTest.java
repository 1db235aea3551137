package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import io.undertow.server.HttpHandler;
import io.undertow.util.HttpString;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xnio.IoUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FailuresTest extends FrontDoorTest {

    @ParameterizedTest
    @CsvSource({"404, not-found", "405, method-not-allowed", "500, internal-error", "503, unavailable"})
    void makesAProblemOfAnErrorPage(int status, String slug) {
        Upstream upstream = keep(Upstream.answering(status, "text/html;charset=utf-8", "<h1>Payara 6</h1>"));

        Client.Answer answer = openTo(route("/venues", upstream)).get("/venues/x");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("Payara");
        assertThat(answer.json("/type")).isEqualTo("/problems/" + slug);
        assertThat(answer.json("/instance")).isEqualTo("/venues/x");
    }

    @Test
    void makesAProblemOfAnErrorWithoutAnyBody() {
        Upstream upstream = keep(Upstream.answering(404, "", ""));

        Client.Answer answer = openTo(route("/venues", upstream)).get("/venues/x");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json("/type")).isEqualTo("/problems/not-found");
    }

    @Test
    void keepsTheHeadersOfAnErrorPageThatAreNotAboutThePage() {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            exchange.setStatusCode(401);
            exchange.getResponseHeaders().put(new HttpString("Content-Type"), "text/html");
            exchange.getResponseHeaders().put(new HttpString("WWW-Authenticate"), "Bearer");
            exchange.getResponseSender().send("<html></html>");
        }));

        assertThat(openTo(route("/venues", upstream)).get("/venues/x").header("WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void leavesAProblemOfTheServiceAsItIs() {
        String problem = "{\"type\":\"/problems/booking-conflict\",\"status\":409}";
        Upstream upstream = keep(Upstream.answering(409, "application/problem+json", problem));

        Client.Answer answer = openTo(route("/bookings", upstream)).post("/bookings", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(problem);
    }

    @Test
    void leavesAPageThatIsNoErrorAsItIs() {
        Upstream upstream = keep(Upstream.answering(200, "text/html", "<h1>Docs</h1>"));

        assertThat(openTo(route("/docs", upstream)).get("/docs").body()).isEqualTo("<h1>Docs</h1>");
    }

    @Test
    void answersHeadOfAnErrorPageWithoutABody() {
        Upstream upstream = keep(Upstream.answering(404, "text/html", "<h1>Payara 6</h1>"));
        Client client = openTo(route("/venues", upstream));

        Client.Answer answer = client.send(client.to("/venues/x").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() {
        CountDownLatch over = new CountDownLatch(1);
        Upstream upstream = keep(Upstream.answering(exchange -> over.await(10, TimeUnit.SECONDS)));

        Client.Answer answer =
                openTo(Duration.ofMillis(200), route("/venues", upstream)).get("/venues/x");
        over.countDown();

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void doesNotAskAServiceThatIsStillStarting() {
        Upstream upstream = keep(Upstream.answering(404, "text/html", "<h1>No application here yet</h1>"));
        AtomicBoolean serving = new AtomicBoolean();
        Client client = openTo(
                Duration.ofSeconds(20),
                new Routes(
                        List.of(route("/venues", upstream)),
                        origin -> serving.get() ? Availability.READY : Availability.AWAY));

        Client.Answer answer = client.get("/venues/x");
        serving.set(true);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json("/type")).isEqualTo("/problems/unavailable");
        assertThat(client.get("/venues/x").status()).isEqualTo(404);
    }

    @Test
    void saysSoWhenAServiceHangsUpInsteadOfAnswering() {
        Upstream upstream = keep(Upstream.answering(exchange -> IoUtils.safeClose(exchange.getConnection())));

        Client.Answer answer = openTo(route("/venues", upstream)).post("/venues", "{}");

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void asksTheNextServiceToReadWhenOneHangsUp() throws Exception {
        Upstream dying = keep(Upstream.answering(exchange -> IoUtils.safeClose(exchange.getConnection())));
        Client client = openTo(route("/venues", dying, echo("other")));

        for (int i = 0; i < 4; i++) {
            assertThat(client.get("/venues/x").json("/name")).isEqualTo("other");
        }
    }

    @Test
    void neverSendsAChangeTwice() {
        AtomicInteger received = new AtomicInteger();
        HttpHandler hangUp = exchange -> {
            received.incrementAndGet();
            IoUtils.safeClose(exchange.getConnection());
        };
        Client client = openTo(route("/venues", keep(Upstream.answering(hangUp)), keep(Upstream.answering(hangUp))));

        assertThat(client.post("/venues", "{}").status()).isEqualTo(502);
        assertThat(received).hasValue(1);
    }

    @Test
    void saysThatNobodyIsThereWhenEverybodyHangsUp() {
        Upstream dying = keep(Upstream.answering(exchange -> IoUtils.safeClose(exchange.getConnection())));

        assertThat(openTo(route("/venues", dying)).get("/venues/x").status()).isEqualTo(503);
    }

    @Test
    void doesNotPassATornAnswerOffAsAWholeOne() {
        Upstream upstream = keep(Upstream.answering(exchange -> {
            OutputStream out = exchange.getOutputStream();
            out.write(new byte[100]);
            out.flush();
            IoUtils.safeClose(exchange.getConnection());
        }));
        HttpRequest request = openTo(route("/venues", upstream)).to("/venues").build();

        assertThatIOException().isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()));
    }

    @Test
    void refusesToStartOnATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MailCatcher mail = keep(MailCatcher.start());

            DevPages pages = new DevPages(mail, Optional.empty(), Optional.empty());

            assertThatThrownBy(() -> FrontDoor.start(taken.getLocalPort(), new Routes(List.of()), pages, noSite()))
                    .hasCauseInstanceOf(BindException.class);
        }
    }
}
