package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.notifications.Deliveries;
import bg.ploshtadka.work.TaskWorker;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;

/** Sends the mails that the contexts queue. */
@Startup
@Singleton
public class MailTaskWorker extends TaskWorker {
    @Inject
    Deliveries deliveries;

    @Override
    protected DurableTasks table() {
        return DurableTasks.NOTIFICATIONS;
    }

    @Override
    protected List<Task<?>> tasks() {
        return List.of(new MailDelivery(deliveries, new MailServer(SmtpSettings.from(Settings.current()))).task());
    }
}
