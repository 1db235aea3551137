package bg.ploshtadka.notifications;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the outbox to the mail server, with the server's transactions, the durable task and the real library. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(100);
    /** No mail server is asked about this one. */
    private static final String IMPOSSIBLE_ADDRESS = "пощенска-кутия@example.bg";

    @Inject
    Outbox outbox;

    @Inject
    NotificationRecords records;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("notifications-war", OutboxIT.class);
    }

    @Test
    void sendsWhatWasQueuedAndEmptiesItsBodies() throws SQLException {
        UUID id = outbox.queue(mailTo("ivan@example.bg"));

        NotificationView sent = waitUntil(id, NotificationStatus.SENT);

        assertThat(sent.messageId()).isEqualTo("<" + id + "@ploshtadka.bg>");
        assertThat(sent.sentAt()).isAfterOrEqualTo(sent.createdAt());
        assertThat(count("notification where text_body is null and html_body is null and id = ?::uuid", id))
                .isOne();
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() throws Exception {
        transaction.begin();
        UUID id = outbox.queue(mailTo("maria@example.bg"));
        transaction.rollback();

        assertThat(count("notification where id = ?::uuid", id)).isZero();
        assertThat(count("scheduled_tasks where task_instance = ?", id)).isZero();
    }

    @Test
    void sendsWhatAServerThatDiedHadTakenUp() throws Exception {
        transaction.begin();
        UUID id = outbox.queue(mailTo("stoyan@example.bg"));
        markAsTakenUpByADeadServer(id);
        transaction.commit();

        assertThat(waitUntil(id, NotificationStatus.SENT).attempts()).isOne();
    }

    @Test
    void givesUpAtOnceOnAReceiverThatCannotBe() throws SQLException {
        UUID id = outbox.queue(mailTo(IMPOSSIBLE_ADDRESS));

        assertThat(waitUntil(id, NotificationStatus.FAILED))
                .extracting(NotificationView::attempts, NotificationView::sentAt)
                .containsExactly(1, null);
    }

    @Test
    void triesAFailedMailAgainWhenAnAdminWants() throws SQLException {
        UUID id = outbox.queue(mailTo(IMPOSSIBLE_ADDRESS));
        waitUntil(id, NotificationStatus.FAILED);
        waitUntilNoTaskIsLeft(id);

        assertThat(outbox.retry(id).status()).isEqualTo(NotificationStatus.QUEUED);
        assertThat(waitUntil(id, NotificationStatus.FAILED).attempts()).isOne();
    }

    @Test
    void doesNotSendAgainWhatWasSent() {
        UUID id = outbox.queue(mailTo("georgi@example.bg"));
        waitUntil(id, NotificationStatus.SENT);

        assertThatThrownBy(() -> outbox.retry(id))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.NOTIFICATION_NOT_FAILED));
    }

    @Test
    void findsMailsByReceiverTemplateAndStatusTheNewestFirst() {
        UUID older = outbox.queue(mailTo("Elena@example.bg"));
        UUID newer = outbox.queue(mailTo("elena@example.bg"));
        waitUntil(older, NotificationStatus.SENT);
        waitUntil(newer, NotificationStatus.SENT);
        NotificationFilter filter =
                new NotificationFilter(NotificationStatus.SENT, "venue_approved", "ELENA@example.bg");

        Page<NotificationView> second = records.list(filter, new PageRequest(2, 1));

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.items()).extracting(NotificationView::id).containsExactly(older);
    }

    private NotificationView waitUntil(UUID id, NotificationStatus status) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        NotificationView notification = records.get(id);
        while (notification.status() != status && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
            notification = records.get(id);
        }
        assertThat(notification.status()).isEqualTo(status);
        return notification;
    }

    private void waitUntilNoTaskIsLeft(UUID id) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count("scheduled_tasks where task_instance = ?", id) > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void markAsTakenUpByADeadServer(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update notifications.scheduled_tasks
                        set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '2 minutes'
                        where task_instance = ?
                        """)) {
            update.setString(1, id.toString());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private int count(String rows, UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from notifications." + rows)) {
            query.setString(1, id.toString());
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static Mail mailTo(String recipient) {
        return new Mail(
                recipient,
                MailLanguage.BG,
                MailTemplate.VENUE_APPROVED,
                Map.of("name", "Иван", "venue", "Арена"),
                "venue:test");
    }
}
