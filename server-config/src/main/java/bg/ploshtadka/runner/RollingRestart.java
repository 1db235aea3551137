package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Traffic;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Replaces the servers of all positions, one after the other. */
final class RollingRestart {
    private final List<Position> positions;
    private final Traffic traffic;
    private final Consumer<Server> newHolder;
    private final Console console;
    private final AtomicBoolean underWay = new AtomicBoolean();

    /**
     * A restart that has not begun.
     *
     * @param newHolder is told of each server that takes over
     */
    RollingRestart(List<Position> positions, Traffic traffic, Consumer<Server> newHolder, Console console) {
        this.positions = List.copyOf(positions);
        this.traffic = traffic;
        this.newHolder = newHolder;
        this.console = console;
    }

    /** Begins in the background; false if it is under way. */
    boolean begin() {
        if (!underWay.compareAndSet(false, true)) {
            return false;
        }
        Thread thread = new Thread(this::run, "rolling restart");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void run() {
        try {
            console.line("Restarting " + names());
            for (Position position : positions) {
                position.replace(traffic, newHolder);
                console.line(position.label() + " was replaced and answers at "
                        + position.holder().origin());
            }
            console.line("Everything was restarted");
        } catch (LaunchFailure | UncheckedIOException e) {
            console.line("The restart ends here, what served before goes on: " + e.getMessage());
        } finally {
            underWay.set(false);
        }
    }

    private String names() {
        return String.join(", ", positions.stream().map(Position::label).toList());
    }
}
