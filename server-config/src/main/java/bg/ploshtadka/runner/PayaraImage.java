package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro, unpacked once for all runs: its classes then lie on the plain class path, where the JVM can map them
 * from an archive instead of parsing them at each start.
 */
final class PayaraImage {
    private static final long UNPACK_LIMIT_SECONDS = 120;

    private final Path folder;

    PayaraImage(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the image unless one of the same Payara is there. */
    static PayaraImage of(Installation installation) {
        PayaraImage image = new PayaraImage(installation.unpackedPayara());
        Path lock = installation.unpackedPayara().resolveSibling("payara.lock");
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            String origin = fingerprint(installation);
            if (!origin.equals(image.origin())) {
                Folders.delete(image.folder);
                image.unpack(installation);
                Files.writeString(image.originFile(), origin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    /** The jar whose manifest lists the whole server and the JDBC driver. */
    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    Path folder() {
        return folder;
    }

    /** Makes a fresh server root: a run must not inherit the deployments of the one before. */
    void prepareRoot(Path root) {
        Folders.delete(root);
        for (String part : List.of("config", "docroot", "lib")) {
            Folders.copy(folder.resolve(part), root.resolve(part));
        }
    }

    private Path originFile() {
        return folder.resolve("origin");
    }

    private String origin() throws IOException {
        return Files.exists(originFile()) ? Files.readString(originFile()) : "";
    }

    private static String fingerprint(Installation installation) throws IOException {
        StringBuilder fingerprint = new StringBuilder();
        for (Path jar : List.of(installation.payaraJar(), installation.jdbcDriver())) {
            fingerprint.append(jar).append(' ').append(Files.size(jar)).append(' ');
            fingerprint.append(Files.getLastModifiedTime(jar)).append('\n');
        }
        return fingerprint.toString();
    }

    private void unpack(Installation installation) throws IOException {
        List<String> command = List.of(
                Java.executable(),
                "-jar",
                installation.payaraJar().toString(),
                "--rootdir",
                folder.toString(),
                "--addlibs",
                installation.jdbcDriver().toString(),
                "--outputlauncher");
        Path log = folder.resolveSibling("payara-unpack.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(UNPACK_LIMIT_SECONDS, TimeUnit.SECONDS) || Files.notExists(launcher())) {
                process.destroyForcibly();
                throw new LaunchFailure("Payara Micro could not be unpacked, see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Stopped while Payara Micro was being unpacked.", e);
        }
    }
}
