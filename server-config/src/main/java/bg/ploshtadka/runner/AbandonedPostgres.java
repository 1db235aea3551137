package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Deals with what a killed run left on a PostgreSQL data folder: a server without master, or only its pid file. */
final class AbandonedPostgres {
    private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(10);

    private AbandonedPostgres() {}

    /**
     * Stops the server that still works on the folder, if there is one, and removes a pid file that speaks of no
     * living server. The caller holds the lock of the folder, so nobody else's server can be meant.
     */
    static void stop(Path folder) {
        Path pidFile = folder.resolve("postmaster.pid");
        try {
            if (Files.notExists(pidFile)) {
                return;
            }
            server(Files.readAllLines(pidFile), folder).ifPresent(AbandonedPostgres::stop);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> server(List<String> pidFile, Path folder) {
        // The number may belong to another process by now: only a postgres on this very folder counts.
        return pidFile.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process -> worksOn(process, folder));
    }

    private static boolean worksOn(ProcessHandle process, Path folder) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(command -> command.endsWith("/postgres")).isPresent()
                && List.of(info.arguments().orElse(new String[0])).contains(folder.toString());
    }

    private static void stop(ProcessHandle server) {
        // SIGINT is PostgreSQL's fast stop: it does not wait for clients, but for the disk.
        if (!Processes.signal(server, "INT") || !Processes.ended(server, FAST_STOP_LIMIT)) {
            server.destroyForcibly();
            Processes.ended(server, FAST_STOP_LIMIT);
        }
    }
}
