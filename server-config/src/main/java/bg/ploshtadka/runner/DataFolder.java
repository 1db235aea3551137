package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Everything that one local system keeps between runs, held by at most one process at a time. A marker file tells a
 * folder of ours from any other, so that nothing else is ever filled or deleted.
 */
final class DataFolder implements AutoCloseable {
    private static final String MARKER = ".ploshtadka-data";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this process, making it if it is missing.
     *
     * @throws LaunchFailure if another run holds it or if it is somebody else's
     */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            Path folder = path.toRealPath();
            if (Files.notExists(folder.resolve(MARKER))) {
                if (!isEmpty(folder)) {
                    throw new LaunchFailure(
                            folder + " holds other files than ours: choose another folder with --data.");
                }
                Files.writeString(folder.resolve(MARKER), "The data of one ./ploshtadka up\n");
            }
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Deletes the folder, with what a killed run may have left working on it.
     *
     * @return false if there was none
     * @throws LaunchFailure if a run holds it or if it is not ours
     */
    static boolean delete(Path path) {
        if (Files.notExists(path)) {
            return false;
        }
        if (Files.notExists(path.resolve(MARKER))) {
            throw new LaunchFailure(path + " is no data folder of PloshtadkaBG, so nothing was deleted.");
        }
        try (DataFolder folder = open(path)) {
            folder.endAbandonedServers();
            AbandonedPostgres.stop(folder.postgres());
            Folders.delete(folder.path);
        }
        return true;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    /** The root of a server. */
    Path server(String name) {
        return path.resolve(name);
    }

    /** Ends the servers that a killed run has left behind. */
    void endAbandonedServers() {
        AbandonedServer.stopAll(path);
    }

    /** The settings of a server that somebody else runs. */
    Path serverSettings() {
        return path.resolve("server.env");
    }

    Path stripeState() {
        return path.resolve("stripe.json");
    }

    /** The folder of the logs, made if it is missing. */
    Path logs() {
        try {
            return Files.createDirectories(path.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(file)) {
            file.close();
            throw new LaunchFailure("Another run uses " + folder + ": stop it, or choose another folder with --data.");
        }
        return file;
    }

    private static boolean tryLock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
