package bg.ploshtadka.bookings.work;

import bg.ploshtadka.bookings.Completions;
import bg.ploshtadka.bookings.GuestPrivacy;
import bg.ploshtadka.bookings.Holds;
import bg.ploshtadka.bookings.IdempotencyKeys;
import bg.ploshtadka.bookings.Reminders;
import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.work.TaskWorker;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends holds in time, reminds customers, completes what is over and forgets old idempotency keys and guests. */
@Startup
@Singleton
public class BookingsTaskWorker extends TaskWorker {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration COMPLETING = Duration.ofMinutes(10);
    private static final Duration CLEANING = Duration.ofHours(1);

    @Inject
    Holds holds;

    @Inject
    Reminders reminders;

    @Inject
    Completions completions;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    GuestPrivacy guestPrivacy;

    @Override
    protected DurableTasks table() {
        return DurableTasks.BOOKINGS;
    }

    @Override
    protected List<Task<?>> tasks() {
        return List.of(
                expireHold(), remindCustomer(), completeOverdueBookings(), forgetIdempotencyKeys(), forgetGuests());
    }

    private Task<Void> expireHold() {
        return Tasks.custom(Holds.EXPIRE_HOLD)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((task, context) -> expire(task));
    }

    private CompletionHandler<Void> expire(TaskInstance<Void> task) {
        Optional<Instant> later = holds.expire(UUID.fromString(task.getId()));
        return later.<CompletionHandler<Void>>map(BookingsTaskWorker::again).orElseGet(OnCompleteRemove::new);
    }

    private static CompletionHandler<Void> again(Instant due) {
        return (done, operations) -> operations.reschedule(done, due);
    }

    private Task<Void> remindCustomer() {
        return Tasks.oneTime(Reminders.REMIND_CUSTOMER)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((task, context) -> reminders.remind(UUID.fromString(task.getId())));
    }

    private Task<Void> completeOverdueBookings() {
        return Tasks.recurring("complete-overdue-bookings", FixedDelay.of(COMPLETING))
                .execute((task, context) -> completions.completeOverdue());
    }

    private Task<Void> forgetIdempotencyKeys() {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.of(CLEANING))
                .execute((task, context) -> idempotencyKeys.forgetOld());
    }

    private Task<Void> forgetGuests() {
        return Tasks.recurring("forget-guests", FixedDelay.of(CLEANING))
                .execute((task, context) -> untilNothingIsLeft(guestPrivacy::forgetGuests));
    }
}
