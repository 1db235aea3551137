package bg.ploshtadka.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * What admins see of a notification: never its bodies, which carry one-time links.
 *
 * @param channel always {@code email}
 * @param recipient the receiver's e-mail address
 * @param template which mail it is, or {@code null} for one that an admin wrote
 * @param messageId the Message-ID under which the mail server took it, or {@code null}
 * @param error why the last attempt failed, or {@code null}
 * @param attempts how many attempts there were since it was queued
 * @param triggeredBy what caused it, or {@code null}
 * @param sentAt when the mail server took it, or {@code null}
 */
public record NotificationView(
        UUID id,
        String channel,
        String recipient,
        String subject,
        String template,
        NotificationStatus status,
        String messageId,
        String error,
        int attempts,
        String triggeredBy,
        Instant createdAt,
        Instant sentAt) {}
