package bg.ploshtadka.runner.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxTest {

    private final Mailbox mailbox = new Mailbox(3);

    @Test
    void showsTheNewestFirst() {
        add("ivan@example.bg", "first");
        add("ivan@example.bg", "second");

        assertThat(mailbox.all()).extracting(CaughtMail::subject).containsExactly("second", "first");
    }

    @Test
    void forgetsTheOldestWhenItIsFull() {
        for (int i = 1; i <= 5; i++) {
            add("ivan@example.bg", "mail " + i);
        }

        assertThat(mailbox.all()).extracting(CaughtMail::subject).containsExactly("mail 5", "mail 4", "mail 3");
    }

    @Test
    void findsTheMailsOfOneReceiverInAnyCase() {
        add("ivan@example.bg", "for Ivan");
        add("maria@example.bg", "for Maria");

        assertThat(mailbox.to("IVAN@example.bg"))
                .extracting(CaughtMail::subject)
                .containsExactly("for Ivan");
    }

    @Test
    void isEmptyAfterClear() {
        add("ivan@example.bg", "first");

        mailbox.clear();

        assertThat(mailbox.all()).isEmpty();
    }

    private void add(String to, String subject) {
        mailbox.add(new CaughtMail(
                UUID.randomUUID(),
                to,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Instant.EPOCH));
    }
}
