package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.payments.Reconciliation;
import bg.ploshtadka.payments.Refunds;
import bg.ploshtadka.work.TaskWorker;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives money back that is owed, asks about open payments, and compares our books with Stripe's now and then. */
@Startup
@Singleton
public class PaymentsTaskWorker extends TaskWorker {
    @Inject
    RefundDesk desk;

    @Inject
    Reconciler reconciler;

    @Inject
    StripeSweep sweep;

    @Override
    protected DurableTasks table() {
        return DurableTasks.PAYMENTS;
    }

    @Override
    protected List<Task<?>> tasks() {
        return List.of(refundPayment(), reconcilePayment(), compareBooks());
    }

    private Task<Void> refundPayment() {
        return Tasks.custom(Refunds.REFUND_PAYMENT)
                .onFailure(new GrowingPauses())
                .execute((task, context) -> refund(UUID.fromString(task.getId())));
    }

    private Task<Void> reconcilePayment() {
        return Tasks.custom(Reconciliation.RECONCILE_PAYMENT)
                .onFailure(new GrowingPauses())
                .execute((task, context) -> reconcile(UUID.fromString(task.getId())));
    }

    private Task<Void> compareBooks() {
        return Tasks.recurring(
                        "compare-books", FixedDelay.of(ReconciliationConfiguration.sweepPause(Settings.current())))
                .execute((task, context) -> sweep.run());
    }

    private CompletionHandler<Void> reconcile(UUID paymentId) {
        Optional<Instant> later = reconciler.ask(paymentId);
        return later.<CompletionHandler<Void>>map(PaymentsTaskWorker::again).orElseGet(OnCompleteRemove::new);
    }

    private static CompletionHandler<Void> again(Instant due) {
        return (done, operations) -> operations.reschedule(done, due);
    }

    private CompletionHandler<Void> refund(UUID paymentId) {
        try {
            desk.fulfil(paymentId);
            return new OnCompleteRemove<>();
        } catch (StripeRefusalException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
