package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.Deliveries;
import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.OutgoingMail;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailDeliveryTest {
    private static final UUID ID = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");
    private static final Instant NEXT = Instant.parse("2026-11-23T10:00:05Z");

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void startMailServer() {
        greenMail.start();
    }

    @AfterEach
    void stopMailServer() {
        greenMail.stop();
    }

    @Test
    void sendsAWaitingMailAndSaysSo() {
        CompletionHandler<Void> done = delivery(greenMail.getSmtp().getPort()).attempt(ID);

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(ledger.events).containsExactly("sent <" + ID + "@ploshtadka.bg>");
        assertThat(done).isInstanceOf(OnCompleteRemove.class);
    }

    @Test
    void sendsNothingTwice() {
        delivery(greenMail.getSmtp().getPort()).attempt(ID);
        delivery(greenMail.getSmtp().getPort()).attempt(ID);

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void hasNothingToDoForANotificationThatIsGone() {
        ledger.waiting = Optional.empty();

        assertThat(delivery(greenMail.getSmtp().getPort()).attempt(ID)).isInstanceOf(OnCompleteRemove.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
        assertThat(ledger.events).isEmpty();
    }

    @Test
    void comesAgainWhenTheServerIsAway() {
        int port = greenMail.getSmtp().getPort();
        greenMail.stop();

        CompletionHandler<Void> done = delivery(port).attempt(ID);

        assertThat(nextAttempt(done)).contains(NEXT);
        assertThat(ledger.events)
                .singleElement()
                .asString()
                .startsWith("attempt failed")
                .contains("Connection refused");
    }

    @Test
    void comesAgainWhenTheReceiverIsRefusedForNow() throws IOException {
        assertThat(nextAttempt(attemptAnswered("450 4.2.0 try later"))).contains(NEXT);
        assertThat(ledger.events).singleElement().asString().startsWith("attempt failed");
    }

    @Test
    void stopsWhenNoAttemptIsLeft() throws IOException {
        ledger.next = Optional.empty();

        assertThat(attemptAnswered("450 4.2.0 try later")).isInstanceOf(OnCompleteRemove.class);
    }

    @Test
    void stopsAtOnceWhenTheReceiverIsRefused() throws IOException {
        assertThat(attemptAnswered("550 5.1.1 no such user")).isInstanceOf(OnCompleteRemove.class);
        assertThat(ledger.events)
                .singleElement()
                .asString()
                .startsWith("undeliverable")
                .contains("no such user");
    }

    private static Optional<Instant> nextAttempt(CompletionHandler<Void> done) {
        Calendar calendar = new Calendar();
        done.complete(null, calendar);
        return calendar.next;
    }

    private CompletionHandler<Void> attemptAnswered(String answer) throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.answering(Map.of("RCPT", answer))) {
            return delivery(server.port()).attempt(ID);
        }
    }

    private MailDelivery delivery(int port) {
        SmtpSettings settings = new SmtpSettings("127.0.0.1", port, Optional.empty(), false, "noreply@ploshtadka.bg");
        return new MailDelivery(ledger, new MailServer(settings));
    }

    /** Remembers when a task is to run again. */
    private static final class Calendar extends ExecutionOperations<Void> {
        private Optional<Instant> next = Optional.empty();

        private Calendar() {
            super(null, null, null);
        }

        @Override
        public void reschedule(ExecutionComplete done, Instant time) {
            next = Optional.of(time);
        }
    }

    /** Remembers what it is told instead of storing it. */
    private static final class Ledger extends Deliveries {
        private final List<String> events = new ArrayList<>();
        private Optional<Instant> next = Optional.of(NEXT);
        private Optional<OutgoingMail> waiting = Optional.of(new OutgoingMail(
                ID, "ivan@example.bg", Optional.empty(), new Letter("Hello", "Hello", "<p>Hello</p>"), NEXT));

        @Override
        public Optional<OutgoingMail> waiting(UUID id) {
            return waiting;
        }

        @Override
        public void sent(UUID id, String messageId) {
            waiting = Optional.empty();
            events.add("sent " + messageId);
        }

        @Override
        public Optional<Instant> attemptFailed(UUID id, String error) {
            events.add("attempt failed: " + error);
            return next;
        }

        @Override
        public void undeliverable(UUID id, String error) {
            events.add("undeliverable: " + error);
        }
    }
}
