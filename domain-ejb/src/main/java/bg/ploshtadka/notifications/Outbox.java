package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.kernel.ProblemType;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where mails are put. A mail and the duty to send it are stored in the caller's transaction: it goes out exactly if
 * what caused it happened, and the caller never waits for a mail server.
 */
@Stateless
public class Outbox {
    /** The durable task that sends one notification; its subject is the notification's id. */
    public static final TaskDescriptor<Void> SEND_MAIL = TaskDescriptor.of("send-mail");

    private static final System.Logger LOGGER = System.getLogger(Outbox.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "CONTACT_EMAIL", defaultValue = "noreply@ploshtadka.bg")
    String organizer;

    /**
     * Words a mail of the system and queues it.
     *
     * @return the notification's id
     * @throws IllegalArgumentException if the mail lacks a value that its template wants
     */
    public UUID queue(Mail mail) {
        Letter letter = Letters.write(mail);
        return queue(Envelope.of(mail), withCalendar(letter, mail)).id();
    }

    private Letter withCalendar(Letter letter, Mail mail) {
        return mail.calendarEntry() == null
                ? letter
                : letter.with(CalendarFile.of(mail.calendarEntry(), organizer, clock.instant()));
    }

    /** Queues a letter that is written already. */
    public NotificationView queue(Envelope envelope, Letter letter) {
        Notification notification = new Notification(envelope, letter, clock.instant());
        entityManager.persist(notification);
        milestones.reached(Notification.KIND, NotificationStatus.QUEUED.text());
        DurableTasks.NOTIFICATIONS.schedule(entityManager, SEND_MAIL, notification.id(), clock.instant());
        LOGGER.log(Level.INFO, "Notification {0} queued, template {1}", notification.id(), envelope.template());
        return notification.view();
    }

    /**
     * Queues a failed notification again, with all attempts before it.
     *
     * @throws DomainException if there is no such notification, if it has not failed, or if its last attempt is about
     *     to end at this very moment
     */
    public NotificationView retry(UUID id) {
        Notification notification = entityManager.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notification == null) {
            throw new DomainException(ProblemType.NOTIFICATION_NOT_FOUND);
        }
        notification.requeue();
        Instant now = clock.instant();
        if (!DurableTasks.NOTIFICATIONS.schedule(entityManager, SEND_MAIL, id, now)) {
            throw new DomainException(ProblemType.CONCURRENT_CHANGE);
        }
        LOGGER.log(Level.INFO, "Notification {0} queued again", id);
        return notification.view();
    }
}
