package bg.ploshtadka.runner;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work done at the same time; at its end nothing of it is left running. */
final class SideBySide implements AutoCloseable {
    private static final long UNWINDING_LIMIT_SECONDS = 10;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /**
     * Waits for the result.
     *
     * @throws LaunchFailure if this work met one, or if the waiting was called off
     */
    <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new LaunchFailure("Stopped while starting.", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(UNWINDING_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
