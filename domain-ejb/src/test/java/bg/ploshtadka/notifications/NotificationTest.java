package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotificationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String STOP = "https://ploshtadka.example/stop?token=1";

    private final Notification notification = new Notification(
            new Envelope("ivan@example.bg", MailLanguage.BG, "verification", "user:1"),
            new Letter(
                    "Subject",
                    "text with a link",
                    "<p>text with a link</p>",
                    Optional.of("BEGIN:VCALENDAR"),
                    Optional.of(STOP)),
            NOW);

    @Test
    void knowsToWhomAnAnswerGoes() {
        Notification written = new Notification(
                new Envelope("office@example.bg", MailLanguage.BG, "contact", null, "maria@example.bg"),
                new Letter("Subject", "text", "<p>text</p>"),
                NOW);

        assertThat(written.outgoing().replyTo()).contains("maria@example.bg");
        assertThat(notification.outgoing().replyTo()).isEmpty();
    }

    @Test
    void takesItsCalendarFileAlong() {
        assertThat(notification.outgoing().letter().calendar()).contains("BEGIN:VCALENDAR");
    }

    @Test
    void takesTheWayToEndItsKindAlong() {
        assertThat(notification.outgoing().letter().unsubscribe()).contains(STOP);
    }

    @Test
    void isQueuedAtFirst() {
        assertThat(notification.view())
                .extracting(NotificationView::status, NotificationView::attempts, NotificationView::createdAt)
                .containsExactly(NotificationStatus.QUEUED, 0, NOW);
    }

    @Test
    void keepsUnderWhichIdAndWhenItWasSent() {
        notification.sent("<1@ploshtadka.bg>", NOW.plusSeconds(1));

        assertThat(notification.view())
                .extracting(
                        NotificationView::status,
                        NotificationView::messageId,
                        NotificationView::sentAt,
                        NotificationView::attempts)
                .containsExactly(NotificationStatus.SENT, "<1@ploshtadka.bg>", NOW.plusSeconds(1), 1);
    }

    @Test
    void losesItsBodiesOnceItIsSent() {
        notification.sent("<1@ploshtadka.bg>", NOW);

        assertThat(notification.outgoing().letter())
                .extracting(Letter::text, Letter::html, Letter::calendar, Letter::unsubscribe)
                .containsExactly(null, null, Optional.empty(), Optional.empty());
    }

    @Test
    void waitsLongerAfterEachFailedAttempt() {
        assertThat(notification.attemptFailed("away")).contains(Duration.ofSeconds(5));
        assertThat(notification.attemptFailed("away")).contains(Duration.ofSeconds(15));
    }

    @Test
    void staysQueuedWhileAttemptsAreLeft() {
        notification.attemptFailed("Connection refused");

        assertThat(notification.view())
                .extracting(NotificationView::status, NotificationView::attempts, NotificationView::error)
                .containsExactly(NotificationStatus.QUEUED, 1, "Connection refused");
    }

    @Test
    void failsWithItsErrorWhenNoAttemptIsLeft() {
        exhaust();

        assertThat(notification.view())
                .extracting(NotificationView::status, NotificationView::attempts, NotificationView::error)
                .containsExactly(NotificationStatus.FAILED, RetryPauses.MAX_ATTEMPTS, "away");
    }

    @Test
    void failsAtOnceWhenItsReceiverIsRefused() {
        notification.undeliverable("550 no such user");

        assertThat(notification.view())
                .extracting(NotificationView::status, NotificationView::attempts, NotificationView::error)
                .containsExactly(NotificationStatus.FAILED, 1, "550 no such user");
    }

    @Test
    void keepsItsBodiesWhenItFails() {
        exhaust();

        assertThat(notification.outgoing().letter().text()).isEqualTo("text with a link");
    }

    @Test
    void hasAllAttemptsBeforeItWhenItIsQueuedAgain() {
        exhaust();

        notification.requeue();

        assertThat(notification.isQueued()).isTrue();
        assertThat(notification.attemptFailed("away")).contains(Duration.ofSeconds(5));
    }

    @Test
    void forgetsItsErrorWhenItIsSentAfterAll() {
        notification.attemptFailed("away");

        notification.sent("<1@ploshtadka.bg>", NOW);

        assertThat(notification.view().error()).isNull();
    }

    @Test
    void isNotQueuedAgainWhileItWaits() {
        assertThatThrownBy(notification::requeue)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.NOTIFICATION_NOT_FAILED));
    }

    @Test
    void isNotQueuedAgainOnceItIsSent() {
        notification.sent("<1@ploshtadka.bg>", NOW);

        assertThatThrownBy(notification::requeue).isInstanceOf(DomainException.class);
    }

    @Test
    void keepsLongErrorsShortAndOnOneLine() {
        notification.attemptFailed("first\r\nsecond " + "x".repeat(1000));

        assertThat(notification.view().error()).startsWith("first second x").hasSize(500);
    }

    private void exhaust() {
        for (int attempt = 1; attempt <= RetryPauses.MAX_ATTEMPTS; attempt++) {
            notification.attemptFailed("away");
        }
    }
}
