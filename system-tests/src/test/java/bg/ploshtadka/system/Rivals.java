package bg.ploshtadka.system;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who ask for something at once. */
final class Rivals {
    private Rivals() {}

    /**
     * Sends so many requests at once: nobody begins before everybody is there.
     *
     * @param request the request of each, by a number from 0
     */
    static List<Answer> atOnce(int rivals, IntFunction<Answer> request) {
        ExecutorService threads = Executors.newFixedThreadPool(rivals);
        CyclicBarrier start = new CyclicBarrier(rivals);
        try {
            List<Callable<Answer>> requests = IntStream.range(0, rivals)
                    .mapToObj(number -> (Callable<Answer>) () -> {
                        start.await();
                        return request.apply(number);
                    })
                    .toList();
            return threads.invokeAll(requests).stream().map(Rivals::result).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer result(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
