package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.SessionState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StripeApiTest {
    @Test
    void speaksToAnyServerThatSpeaksStripesApi() throws Exception {
        try (CannedStripe other = CannedStripe.answering(
                200,
                "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"complete\",\"payment_status\":\"paid\","
                        + "\"payment_intent\":\"pi_1\",\"amount_total\":2500,\"currency\":\"eur\"}")) {
            var session = other.api().ask(v1 -> v1.checkout().sessions().retrieve("cs_1"));

            assertThat(SessionReports.of(session).state()).isEqualTo(SessionState.PAID);
            assertThat(other.calls())
                    .containsExactly("GET /v1/checkout/sessions/cs_1 Bearer " + StripeFixtures.SECRET_KEY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_request_error, ",
        "400, idempotency_error, ",
        "402, card_error, card_declined",
        "404, invalid_request_error, resource_missing"
    })
    void tellsARefusal(int status, String type, String code) throws Exception {
        try (CannedStripe stripe = CannedStripe.answering(status, error(type, code))) {
            assertThatThrownBy(() -> stripe.api().ask(v1 -> v1.refunds().retrieve("re_1")))
                    .isInstanceOf(StripeRefusalException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, invalid_request_error",
        "403, invalid_request_error",
        "409, idempotency_error",
        "429, invalid_request_error",
        "500, api_error",
        "502, api_error",
        "503, api_error"
    })
    void doesNotTakeForARefusalWhatSaysNothingAboutTheMatter(int status, String type) throws Exception {
        try (CannedStripe stripe = CannedStripe.answering(status, error(type, null))) {
            assertThatThrownBy(() -> stripe.api().ask(v1 -> v1.refunds().retrieve("re_1")))
                    .isInstanceOf(StripeAwayException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, <html>", "200, ''", "500, <html>", "400, <html>"})
    void doesNotTakeForARefusalWhatIsNotStripesAtAll(int status, String body) throws Exception {
        try (CannedStripe proxy = CannedStripe.answering(status, body)) {
            assertThatThrownBy(() -> proxy.api().ask(v1 -> v1.refunds().retrieve("re_1")))
                    .isInstanceOf(StripeAwayException.class);
        }
    }

    @Test
    void doesNotTakeACutConnectionForARefusal() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> hangingUp = CompletableFuture.runAsync(() -> hangUpOnEverybody(server));
            URI uri = URI.create("http://127.0.0.1:" + server.getLocalPort());

            assertThatThrownBy(() -> new StripeApi(StripeFixtures.settings(uri))
                            .ask(v1 -> v1.refunds().retrieve("re_1")))
                    .isInstanceOf(StripeAwayException.class);
            assertThat(hangingUp).isNotDone();
        }
    }

    @Test
    void doesNotWaitForeverForAServerThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            StripeApi api = new StripeApi(StripeFixtures.settings(uri), Duration.ofMillis(100));

            assertThatThrownBy(() -> api.ask(v1 -> v1.refunds().retrieve("re_1")))
                    .isInstanceOf(StripeAwayException.class)
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void hangUpOnEverybody(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                caller.setSoLinger(true, 0);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static String error(String type, String code) {
        String member = code == null ? "" : ",\"code\":\"" + code + "\"";
        return "{\"error\":{\"type\":\"" + type + "\",\"message\":\"No\"" + member + "}}";
    }
}
