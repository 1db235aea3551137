package bg.ploshtadka.runner;

import java.util.concurrent.CompletableFuture;

/** A server in a process of its own, as who supervises it sees it. */
interface ServerProcess extends AutoCloseable {
    /**
     * Waits until it serves.
     *
     * @throws LaunchFailure if that does not come about, or if the waiting was called off
     */
    void awaitReady();

    /** Completes when the process ends, for whatever reason. */
    CompletableFuture<?> onExit();

    /** How it ended, and where its log is. */
    String lastWords();

    /** Lets it finish what it is doing, but not for long. */
    @Override
    void close();
}
