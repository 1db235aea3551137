package bg.ploshtadka.slots;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Shared entries of one JVM, which can be made to fail or to hang. */
final class MemoryEntries implements SharedEntries {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch removed = new CountDownLatch(1);
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile CountDownLatch answer = new CountDownLatch(0);

    void failWith(RuntimeException exception) {
        failure = Optional.of(exception);
    }

    void waitFor(CountDownLatch latch) {
        answer = latch;
    }

    int asked() {
        return asked.get();
    }

    void awaitRemoval() throws InterruptedException {
        removed.await();
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    @Override
    public boolean putIfAbsent(String key, String text) {
        return texts().putIfAbsent(key, text) == null;
    }

    @Override
    public boolean replace(String key, String expected, String text) {
        return texts().replace(key, expected, text);
    }

    @Override
    public void put(String key, String text) {
        texts().put(key, text);
    }

    @Override
    public void remove(String key) {
        texts().remove(key);
        removed.countDown();
    }

    private Map<String, String> texts() {
        asked.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        failure.ifPresent(exception -> {
            throw exception;
        });
        return texts;
    }
}
