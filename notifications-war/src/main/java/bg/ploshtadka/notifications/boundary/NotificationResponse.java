package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.notifications.NotificationStatus;
import bg.ploshtadka.notifications.NotificationView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notification as admins read it. */
@Schema(description = "A mail on its way, sent or given up; its bodies are never shown")
public record NotificationResponse(
        UUID id,

        @Schema(description = "Always email", example = "email")
        String channel,

        @Schema(example = "ivan@example.bg") String recipient,
        String subject,

        @Schema(example = "booking_confirmed", nullable = true)
        String template,

        NotificationStatus status,

        @Schema(description = "The Message-ID under which the mail server took it", nullable = true)
        String providerMessageId,

        @Schema(description = "Why the last attempt failed", nullable = true)
        String error,

        @Schema(description = "Attempts since it was queued")
        int attempts,

        @Schema(description = "What caused it", nullable = true)
        String triggeredBy,

        Instant createdAt,

        @Schema(description = "When the mail server took it", nullable = true)
        Instant sentAt) {
    static NotificationResponse from(NotificationView notification) {
        return new NotificationResponse(
                notification.id(),
                notification.channel(),
                notification.recipient(),
                notification.subject(),
                notification.template(),
                notification.status(),
                notification.messageId(),
                notification.error(),
                notification.attempts(),
                notification.triggeredBy(),
                notification.createdAt(),
                notification.sentAt());
    }
}
