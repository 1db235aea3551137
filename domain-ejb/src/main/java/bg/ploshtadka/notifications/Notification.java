package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail to one receiver. It is queued when its cause happens; attempts to hand it to the mail server follow, until
 * one succeeds ({@code sent}) or none is left or the receiver is refused ({@code failed}). An admin may queue a failed
 * one again. Once it is sent its bodies are emptied, for they carry one-time links.
 */
@Entity
@Table(schema = "notifications", name = "notification")
public class Notification {
    /** What notifications are counted as: the mails that they are. */
    static final String KIND = "mails";

    private static final String EMAIL = "email";
    private static final int MAX_ERROR = 500;

    @Id
    private UUID id;

    private String channel;
    private String recipient;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "locale")
    private MailLanguage language;

    private String subject;
    private String template;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    @Column(name = "calendar_body")
    private String calendar;

    @Column(name = "unsubscribe_url")
    private String unsubscribe;

    private NotificationStatus status;

    @Column(name = "provider_message_id")
    private String messageId;

    private String error;
    private int attempts;

    @Column(name = "triggered_by")
    private String triggeredBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Notification() {}

    /** Queues a letter. */
    Notification(Envelope envelope, Letter letter, Instant now) {
        this.id = Identifiers.next();
        this.channel = EMAIL;
        this.recipient = envelope.recipient();
        this.replyTo = envelope.replyTo();
        this.language = envelope.language();
        this.template = envelope.template();
        this.triggeredBy = envelope.triggeredBy();
        this.subject = letter.subject();
        this.text = letter.text();
        this.html = letter.html();
        this.calendar = letter.calendar().orElse(null);
        this.unsubscribe = letter.unsubscribe().orElse(null);
        this.status = NotificationStatus.QUEUED;
        this.createdAt = now;
    }

    /** The notification's id. */
    UUID id() {
        return id;
    }

    /** Whether it still is to be sent. */
    boolean isQueued() {
        return status == NotificationStatus.QUEUED;
    }

    /** What the mail server is to be given. */
    OutgoingMail outgoing() {
        Letter letter =
                new Letter(subject, text, html, Optional.ofNullable(calendar), Optional.ofNullable(unsubscribe));
        return new OutgoingMail(id, recipient, Optional.ofNullable(replyTo), letter, createdAt);
    }

    /** What admins see of it: everything but its bodies. */
    NotificationView view() {
        return new NotificationView(
                id,
                channel,
                recipient,
                subject,
                template,
                status,
                messageId,
                error,
                attempts,
                triggeredBy,
                createdAt,
                sentAt);
    }

    /** The mail server took it. */
    void sent(String providerMessageId, Instant now) {
        attempts++;
        status = NotificationStatus.SENT;
        messageId = providerMessageId;
        sentAt = now;
        error = null;
        text = null;
        html = null;
        calendar = null;
        unsubscribe = null;
    }

    /**
     * An attempt failed for a reason that may pass.
     *
     * @return how long to wait before the next attempt; empty when this was the last one, and the mail has failed
     */
    Optional<Duration> attemptFailed(String reason) {
        attempts++;
        error = shortened(reason);
        Optional<Duration> pause = RetryPauses.after(attempts);
        if (pause.isEmpty()) {
            status = NotificationStatus.FAILED;
        }
        return pause;
    }

    /** The receiver was refused for good: no further attempt makes sense. */
    void undeliverable(String reason) {
        attempts++;
        error = shortened(reason);
        status = NotificationStatus.FAILED;
    }

    /**
     * Queues a failed mail again, with all attempts before it.
     *
     * @throws DomainException if it has not failed
     */
    void requeue() {
        if (status != NotificationStatus.FAILED) {
            throw new DomainException(ProblemType.NOTIFICATION_NOT_FAILED);
        }
        status = NotificationStatus.QUEUED;
        attempts = 0;
    }

    private static String shortened(String reason) {
        String line = Texts.oneLine(reason);
        return line.substring(0, Math.min(line.length(), MAX_ERROR));
    }
}
