package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.Milestones;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of queued mails. Each method is a short transaction of its own; the mail server is talked to between
 * them. All may be called twice, and for notifications that are gone.
 */
@Stateless
public class Deliveries {
    private static final System.Logger LOGGER = System.getLogger(Deliveries.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** The mail of a notification, if it still is to be sent. */
    public Optional<OutgoingMail> waiting(UUID id) {
        return Optional.ofNullable(entityManager.find(Notification.class, id))
                .filter(Notification::isQueued)
                .map(Notification::outgoing);
    }

    /**
     * The mail server took the mail.
     *
     * @param messageId the mail's Message-ID
     */
    public void sent(UUID id, String messageId) {
        locked(id).ifPresent(notification -> {
            notification.sent(messageId, clock.instant());
            milestones.reached(Notification.KIND, NotificationStatus.SENT.text());
            LOGGER.log(Level.INFO, "Notification {0} sent", id);
        });
    }

    /**
     * An attempt failed for a reason that may pass.
     *
     * @param error what the mail server said, for the admins
     * @return when to try again; empty if the mail has failed for good
     */
    public Optional<Instant> attemptFailed(UUID id, String error) {
        return locked(id).flatMap(notification -> {
            Optional<Duration> pause = notification.attemptFailed(error);
            if (pause.isEmpty()) {
                milestones.reached(Notification.KIND, NotificationStatus.FAILED.text());
                LOGGER.log(Level.WARNING, "Notification {0} failed, no attempt is left", id);
            }
            return pause.map(clock.instant()::plus);
        });
    }

    /**
     * The receiver was refused for good.
     *
     * @param error what the mail server said, for the admins
     */
    public void undeliverable(UUID id, String error) {
        locked(id).ifPresent(notification -> {
            notification.undeliverable(error);
            milestones.reached(Notification.KIND, NotificationStatus.FAILED.text());
            LOGGER.log(Level.WARNING, "Notification {0} failed, its receiver was refused", id);
        });
    }

    private Optional<Notification> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Notification::isQueued);
    }
}
