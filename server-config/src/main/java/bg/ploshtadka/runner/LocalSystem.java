package bg.ploshtadka.runner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One whole system on this machine, from its start until a signal or its own end. */
final class LocalSystem {
    private static final Duration START_UNWINDING_LIMIT = Duration.ofSeconds(12);

    private final Console console;
    private final RunningParts parts = new RunningParts();
    private final CountDownLatch startOver = new CountDownLatch(1);

    LocalSystem(Console console) {
        this.console = console;
    }

    /**
     * Starts everything, says so, and waits.
     *
     * @return the exit status when the system ended by itself, which it never should
     * @throws LaunchFailure if it cannot be started
     */
    int run(UpOptions options) {
        int port = Ports.require(options.port());
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
        Serving servers = start(options, port);
        return supervise(servers);
    }

    private Serving start(UpOptions options, int port) {
        try {
            return new Startup(console, Installation.ofThisRun(), parts, options, port).start();
        } finally {
            startOver.countDown();
        }
    }

    private static int supervise(Serving servers) {
        try {
            servers.keepRunning();
        } catch (InterruptedException e) {
            // The hook is at work; it stops what is left.
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private void stop(Thread starter) {
        parts.refuseMore();
        starter.interrupt();
        try {
            if (!startOver.await(START_UNWINDING_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                console.failure("The start could not be called off in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parts.close();
    }
}
