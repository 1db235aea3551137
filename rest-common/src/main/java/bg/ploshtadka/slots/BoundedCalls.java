package bg.ploshtadka.slots;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Calls something that may be slow, broken or away, and costs its caller a short time at most. Each call that waits has a
 * thread to itself, so that those that hang hold up no others. The threads are its own and know of no application: the data grid
 * would bind what a container's thread opens to that application, and keep it from instances that do not have it.
 */
final class BoundedCalls implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BoundedCalls.class.getName());

    /** More than a server answers requests at once. */
    private static final int THREADS = 256;

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Duration limit;
    private final Duration rest;
    private final ThreadPoolExecutor threads;
    private volatile Instant restsUntil = Instant.MIN;

    /**
     * Calls on threads of its own.
     *
     * @param limit how long a caller waits
     * @param rest for how long nothing is attempted any more after a failure
     */
    BoundedCalls(Clock clock, Duration limit, Duration rest) {
        this.clock = clock;
        this.limit = limit;
        this.rest = rest;
        this.threads = new ThreadPoolExecutor(
                0, THREADS, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedCalls::thread);
    }

    /** What the call answers in time; nothing if that is null, if it does not, or if there was a failure shortly before. */
    <T> Optional<T> attempt(Callable<T> call) {
        return isResting() ? Optional.empty() : submit(call).flatMap(this::await);
    }

    /** What is answered in time to a question that waits for nothing when it is asked; else as {@link #attempt}. */
    <T> Optional<T> await(Supplier<Future<T>> question) {
        if (isResting()) {
            return Optional.empty();
        }
        try {
            return await(question.get());
        } catch (RuntimeException failure) {
            rest(failure);
            return Optional.empty();
        }
    }

    /**
     * Makes the call whatever happened before, and sees to it that it goes on even if the caller no longer waits for its
     * end. One that hangs says nothing of the next: it may be about an entry on another server.
     */
    void insist(Runnable call) {
        submit(() -> {
                    call.run();
                    return true;
                })
                .ifPresent(this::await);
    }

    private <T> Optional<Future<T>> submit(Callable<T> call) {
        try {
            return Optional.of(threads.submit(call));
        } catch (RejectedExecutionException full) {
            rest(full);
            return Optional.empty();
        }
    }

    private <T> Optional<T> await(Future<T> answer) {
        try {
            return Optional.ofNullable(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            rest(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private boolean isResting() {
        return clock.instant().isBefore(restsUntil);
    }

    private void rest(Exception failure) {
        LOG.log(isResting() ? Level.DEBUG : Level.WARNING, "The shared cache does not answer: " + failure);
        LOG.log(Level.DEBUG, "Without the shared cache", failure);
        restsUntil = clock.instant().plus(rest);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "slots-cache");
        thread.setDaemon(true);
        return thread;
    }
}
