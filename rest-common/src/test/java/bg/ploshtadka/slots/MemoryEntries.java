package bg.ploshtadka.slots;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Shared entries of one JVM, which can be made to fail or to hang. */
final class MemoryEntries implements SharedEntries {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch removed = new CountDownLatch(1);
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Consumer<String> obstacle = key -> {};
    private volatile Thread opener;
    private volatile Thread asker;

    void failWith(RuntimeException exception) {
        failure = Optional.of(exception);
    }

    void recover() {
        failure = Optional.empty();
    }

    /** Before anything happens to an entry this is done with its key, on the thread that does it. */
    void before(Consumer<String> action) {
        obstacle = action;
    }

    int asked() {
        return asked.get();
    }

    void awaitRemoval() throws InterruptedException {
        removed.await();
    }

    /** Who opened them. */
    Thread opener() {
        return opener;
    }

    /** Whose question was the last one. */
    Thread asker() {
        return asker;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Override
    public void open() {
        opener = Thread.currentThread();
    }

    @Override
    public boolean isOpen() {
        return opener != null;
    }

    @Override
    public Future<String> find(String key) {
        asker = Thread.currentThread();
        return CompletableFuture.supplyAsync(() -> texts(key).get(key), answer -> new Thread(answer).start());
    }

    @Override
    public boolean putIfAbsent(String key, String text) {
        return texts(key).putIfAbsent(key, text) == null;
    }

    @Override
    public boolean replace(String key, String expected, String text) {
        return texts(key).replace(key, expected, text);
    }

    @Override
    public void put(String key, String text) {
        texts(key).put(key, text);
    }

    @Override
    public void remove(String key) {
        texts(key).remove(key);
        removed.countDown();
    }

    private Map<String, String> texts(String key) {
        asked.incrementAndGet();
        obstacle.accept(key);
        failure.ifPresent(exception -> {
            throw exception;
        });
        return texts;
    }
}
