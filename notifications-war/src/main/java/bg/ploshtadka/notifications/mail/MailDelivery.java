package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.Deliveries;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.notifications.OutgoingMail;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;

/**
 * One attempt to send one notification. The mail server is talked to between two short transactions, never inside one.
 * Should the second be lost, the mail goes out again with the same Message-ID.
 */
class MailDelivery {
    private static final Duration PAUSE_AFTER_CRASH = Duration.ofSeconds(5);

    private final Deliveries deliveries;
    private final MailServer mailServer;

    MailDelivery(Deliveries deliveries, MailServer mailServer) {
        this.deliveries = deliveries;
        this.mailServer = mailServer;
    }

    /** The durable task whose handler this is. What fails here besides the mail server is repeated without end. */
    Task<Void> task() {
        return Tasks.custom(Outbox.SEND_MAIL)
                .onFailure(new ExponentialBackoffFailureHandler<>(PAUSE_AFTER_CRASH))
                .execute((task, context) -> attempt(UUID.fromString(task.getId())));
    }

    /** Sends what waits under this id, if anything does, and says whether and when to come again. */
    CompletionHandler<Void> attempt(UUID id) {
        return deliveries.waiting(id).map(this::attempt).orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private CompletionHandler<Void> attempt(OutgoingMail mail) {
        try {
            deliveries.sent(mail.id(), mailServer.send(mail));
        } catch (RefusedReceiverException refused) {
            deliveries.undeliverable(mail.id(), refused.getMessage());
        } catch (DeliveryFailedException failed) {
            return deliveries
                    .attemptFailed(mail.id(), failed.getMessage())
                    .<CompletionHandler<Void>>map(next -> (done, operations) -> operations.reschedule(done, next))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
