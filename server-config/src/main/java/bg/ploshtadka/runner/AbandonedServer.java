package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Remembers which process serves from a server root, so that one left behind by a killed run can be ended. */
final class AbandonedServer {
    private static final String ENDING = ".process";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private AbandonedServer() {}

    static void remember(Path root, ProcessHandle server) {
        try {
            Files.writeString(file(root), identity(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every server that is remembered in this folder, whatever its root was called. */
    static void stopAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> folder.resolve(name.substring(0, name.length() - ENDING.length())))
                    .forEach(AbandonedServer::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the remembered server if it still lives; the caller holds the lock of the data folder. */
    static void stop(Path root) {
        try {
            if (Files.exists(file(root))) {
                String remembered = Files.readString(file(root));
                long pid = Long.parseLong(remembered.substring(0, remembered.indexOf(' ')));
                ProcessHandle.of(pid)
                        // The number may have been given to another process since.
                        .filter(process -> identity(process).equals(remembered))
                        .ifPresent(AbandonedServer::end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path root) {
        return root.resolveSibling(root.getFileName() + ENDING);
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("?");
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        Processes.ended(process, LIMIT);
    }
}
