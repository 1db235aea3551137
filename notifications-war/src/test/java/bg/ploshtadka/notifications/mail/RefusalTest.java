package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.OutgoingMail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusalTest {
    @Test
    void refusesAReceiverThatTheServerDoesNotKnow() throws Exception {
        try (ScriptedMailServer server = ScriptedMailServer.answering(Map.of("RCPT", "550 5.1.1 no such user"))) {
            assertThatThrownBy(() -> send(server.port(), "ivan@example.bg"))
                    .isInstanceOf(RefusedReceiverException.class)
                    .hasMessageContaining("550 5.1.1 no such user");
        }
    }

    @Test
    void triesAReceiverAgainThatIsRefusedForNow() throws Exception {
        try (ScriptedMailServer server = ScriptedMailServer.answering(Map.of("RCPT", "451 4.7.1 greylisted"))) {
            assertThatThrownBy(() -> send(server.port(), "ivan@example.bg"))
                    .isInstanceOf(DeliveryFailedException.class)
                    .hasMessageContaining("451 4.7.1 greylisted");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 530 authentication required",
        "DATA, 421 too busy",
        "'.', 452 disk full",
        "'.', 554 looks like spam",
    })
    void doesNotBlameTheReceiverForOtherRefusals(String command, String answer) throws Exception {
        try (ScriptedMailServer server = ScriptedMailServer.answering(Map.of(command, answer))) {
            assertThatThrownBy(() -> send(server.port(), "ivan@example.bg"))
                    .isInstanceOf(DeliveryFailedException.class)
                    .hasMessageContaining(answer);
        }
    }

    @Test
    void countsAMailAsTakenWhoseFarewellIsNotAnswered() throws Exception {
        try (ScriptedMailServer server = ScriptedMailServer.answering(Map.of("QUIT", ""))) {
            assertThat(send(server.port(), "ivan@example.bg")).endsWith("@ploshtadka.bg>");
        }
    }

    @Test
    void triesAgainWhenTheServerIsAway() throws Exception {
        int port = freePort();

        assertThatThrownBy(() -> send(port, "ivan@example.bg"))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("Connection refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@example.bg",
                "ivan@",
                "ivan petrov@example.bg",
                "иван@example.bg",
                "ivan@example.bg, maria@example.bg",
                "ivan@example.bg\r\nRCPT TO:<maria@example.bg>",
            })
    void refusesWhatIsNoSingleAddress(String recipient) {
        assertThatThrownBy(() -> Receiver.of(recipient)).isInstanceOf(RefusedReceiverException.class);
    }

    private static String send(int port, String recipient) throws RefusedReceiverException, DeliveryFailedException {
        SmtpSettings settings = new SmtpSettings("127.0.0.1", port, Optional.empty(), false, "noreply@ploshtadka.bg");
        return new MailServer(settings)
                .send(new OutgoingMail(
                        UUID.randomUUID(),
                        recipient,
                        Optional.empty(),
                        new Letter("Hello", "Hello", "<p>Hello</p>"),
                        Instant.parse("2026-11-23T10:00:00Z")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
