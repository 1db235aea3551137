package bg.ploshtadka.runner;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped in the opposite order, once. */
final class RunningParts implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RunningParts.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /**
     * Takes over a part; one that comes too late is stopped at once.
     *
     * @throws LaunchFailure if everything is being stopped already
     */
    <T extends AutoCloseable> T add(T part) {
        synchronized (this) {
            if (!closed) {
                started.push(part);
                return part;
            }
        }
        stop(part);
        throw new LaunchFailure("Stopped while starting.");
    }

    /** From now on nothing is taken over any more. */
    synchronized void refuseMore() {
        closed = true;
    }

    synchronized boolean refusesMore() {
        return closed;
    }

    @Override
    public void close() {
        refuseMore();
        Deque<AutoCloseable> parts;
        synchronized (this) {
            parts = new ArrayDeque<>(started);
            started.clear();
        }
        parts.forEach(RunningParts::stop);
    }

    // One part that does not stop properly must not keep the others running.
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not stop " + part, e);
        }
    }
}
