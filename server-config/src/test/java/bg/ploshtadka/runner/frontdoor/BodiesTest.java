package bg.ploshtadka.runner.frontdoor;

import io.undertow.util.HttpString;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodiesTest extends FrontDoorTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void takesABodyOfOneMebibyte() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.send(client.to("/venues").POST(BodyPublishers.ofByteArray(new byte[MEBIBYTE])));

        assertThat(answer.json("/length")).isEqualTo(String.valueOf(MEBIBYTE));
    }

    @Test
    void takesAChunkedBodyOfOneMebibyte() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer = client.send(client.to("/venues").POST(chunked(MEBIBYTE)));

        assertThat(answer.json("/length")).isEqualTo(String.valueOf(MEBIBYTE));
    }

    @Test
    void refusesABodyThatIsSaidToBeLonger() {
        Client client = openTo(route("/venues", echo("venues")));

        assertTooLarge(client.send(client.to("/venues").POST(BodyPublishers.ofByteArray(new byte[MEBIBYTE + 1]))));
    }

    @Test
    void refusesAMuchLongerBody() {
        Client client = openTo(route("/venues", echo("venues")));

        assertTooLarge(client.send(client.to("/venues").POST(BodyPublishers.ofByteArray(new byte[20 * MEBIBYTE]))));
    }

    @Test
    void refusesAChunkedBodyThatTurnsOutToBeLonger() {
        Client client = openTo(route("/venues", echo("venues")));

        assertTooLarge(client.send(client.to("/venues").POST(chunked(MEBIBYTE + 1))));
    }

    @Test
    void refusesAMuchLongerChunkedBody() {
        Client client = openTo(route("/venues", echo("venues")));

        assertTooLarge(client.send(client.to("/venues").POST(chunked(20 * MEBIBYTE))));
    }

    @Test
    void asksForABodyThatWaitsToBeAskedFor() {
        Client client = openTo(route("/venues", echo("venues")));

        Client.Answer answer =
                client.send(client.to("/venues").expectContinue(true).POST(BodyPublishers.ofString("hello")));

        assertThat(answer.json("/body")).isEqualTo("hello");
    }

    @Test
    void refusesALongBodyThatWaitsToBeAskedForWithoutAskingForIt() throws Exception {
        Client client = openTo(route("/venues", echo("venues")));

        String answer = client.raw("POST /venues HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Content-Length: 2000000\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/");
    }

    @Test
    void passesAnAnswerOnWhileItIsStillComing() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        Upstream upstream = keep(Upstream.answering(exchange -> {
            OutputStream out = exchange.getOutputStream();
            out.write("first".getBytes(StandardCharsets.UTF_8));
            out.flush();
            boolean inTime = seen.await(10, TimeUnit.SECONDS);
            out.write((inTime ? " second" : " too late").getBytes(StandardCharsets.UTF_8));
        }));
        Client client = openTo(route("/venues", upstream));

        HttpRequest request = client.to("/venues").build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        byte[] first = answer.body().readNBytes(5);
        seen.countDown();

        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("first");
        assertThat(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(" second");
    }

    @Test
    void passesALongAnswerOnAsItIs() throws Exception {
        byte[] content = new byte[3 * MEBIBYTE];
        content[content.length - 1] = 7;
        Upstream upstream = keep(Upstream.answering(exchange -> {
            exchange.getResponseHeaders().put(new HttpString("Content-Length"), content.length);
            exchange.getOutputStream().write(content);
        }));
        int port = openTo(route("/venues", upstream)).port();

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/venues/"))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(content.length);
        assertThat(answer.body()).isEqualTo(content);
    }

    private static HttpRequest.BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private static void assertTooLarge(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json("/type")).isEqualTo("/problems/body-too-large");
    }
}
