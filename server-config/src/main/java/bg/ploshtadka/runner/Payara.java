package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running Payara Micro, a process of its own. */
final class Payara implements ServerProcess {
    private static final Duration READY_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Process process;
    private final Readiness readiness;
    private final ServerLog log;

    private Payara(Process process, Readiness readiness, ServerLog log) {
        this.process = process;
        this.readiness = readiness;
        this.log = log;
    }

    /** Starts the process; it is not ready before {@link #awaitReady} returns. */
    static Payara start(PayaraCommand command, List<WebApp> webApps, Map<String, String> environment, Path logFile) {
        AbandonedServer.stop(command.root());
        ServerLog log = new ServerLog(logFile);
        log.begin();
        ProcessBuilder builder = new ProcessBuilder(command.words(environment))
                .directory(command.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(logFile.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("DRAIN_FILE", command.drainFile().toString());
        try {
            Files.deleteIfExists(command.drainFile());
            Process process = builder.start();
            AbandonedServer.remember(command.root(), process.toHandle());
            return new Payara(process, new Readiness(command.origin(), webApps), log);
        } catch (IOException e) {
            throw new LaunchFailure("Payara Micro cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the health checks are green and every WAR answers; if they do not, the log tells the reason. */
    @Override
    public void awaitReady() {
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

    @Override
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    @Override
    public String lastWords() {
        // What the log has of severe things may be hours old and have nothing to do with it.
        String end = process.isAlive() ? "still running" : "exit status " + process.exitValue();
        return end + "; see " + log.file();
    }

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
