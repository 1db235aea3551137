package bg.ploshtadka.runner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running Payara Micro, a process of its own. */
final class Payara implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Process process;
    private final URI origin;
    private final ServerLog log;

    private Payara(Process process, URI origin, ServerLog log) {
        this.process = process;
        this.origin = origin;
        this.log = log;
    }

    /** Starts the process; it is not ready before {@link #awaitReady} returns. */
    static Payara start(PayaraCommand command, Map<String, String> environment, Path logFile) {
        AbandonedServer.stop(command.root());
        ServerLog log = new ServerLog(logFile);
        log.begin();
        ProcessBuilder builder = new ProcessBuilder(command.words(environment))
                .directory(command.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(logFile.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            AbandonedServer.remember(command.root(), process.toHandle());
            return new Payara(process, URI.create("http://127.0.0.1:" + command.httpPort()), log);
        } catch (IOException e) {
            throw new LaunchFailure("Payara Micro cannot be started: " + e.getMessage(), e);
        }
    }

    /** Where it answers. */
    URI origin() {
        return origin;
    }

    /**
     * Waits until the health checks are green and every WAR answers.
     *
     * @throws LaunchFailure if that does not come about, with the reason from the log
     */
    void awaitReady(List<WebApp> webApps) {
        Readiness readiness = new Readiness(origin, webApps);
        long giveUp = System.nanoTime() + READY_LIMIT.toNanos();
        while (!readiness.reached()) {
            // Once everything was tried, what is not there will not come.
            boolean refused = log.saysReady() && !readiness.reached() && readiness.somethingIsNotThere();
            if (!process.isAlive() || refused || System.nanoTime() > giveUp) {
                throw new LaunchFailure("Payara Micro did not come up (" + readiness.missing() + "): "
                        + log.reason().orElse("no reason given") + "; see " + log.file());
            }
            if (Thread.interrupted()) {
                throw new LaunchFailure("Stopped while Payara Micro was starting.");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** Completes when the process ends, for whatever reason. */
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    ServerLog log() {
        return log;
    }

    /** Lets it finish what it is doing, but not for long. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
