package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The JVM's archive of the server's own classes (class data sharing): with it a server needs a third less computing
 * to start. The first run lists the classes that it loads; from that list the archive is made in the background.
 */
final class ClassArchive {
    private final PayaraImage image;
    private final Path list;

    /**
     * The archive of this image for the JDK at hand.
     *
     * @param list where a server that starts without archive may note the classes that it loads
     */
    ClassArchive(PayaraImage image, Path list) {
        this.image = image;
        this.list = list;
    }

    /** What to tell the JVM of a server that starts: to use the archive, or else to help to make one. */
    List<String> jvmOptions() {
        if (Files.exists(file())) {
            return List.of("-XX:SharedArchiveFile=" + file());
        }
        return List.of("-XX:DumpLoadedClassList=" + list);
    }

    /** Makes the archive with computing time that nobody else wants; nothing happens if it is there. */
    Making makeIfMissing(Path log) {
        Path draft = file().resolveSibling(
                        file().getFileName() + "." + ProcessHandle.current().pid());
        if (Files.exists(file()) || Files.notExists(list)) {
            return new Making(Optional.empty(), draft);
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command(ownClasses(), draft))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            return new Making(Optional.of(builder.start()), draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path classes, Path draft) {
        return List.of(
                "nice",
                "-n",
                "19",
                Java.executable(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + draft,
                "@" + PayaraCommand.modules(list.getParent()),
                "-cp",
                image.launcher().toString());
    }

    private Path file() {
        return image.folder().resolve("classes-" + Runtime.version().toString().replace('+', '-') + ".jsa");
    }

    private Path ownClasses() throws IOException {
        Path own = list.resolveSibling(list.getFileName() + ".own");
        return Files.write(own, ownClasses(Files.readString(list)));
    }

    /**
     * The lines of the server's own classes. Those of WARs name a source, and newer JDKs give up over some of them;
     * and because the server still writes, the last line may be half a line.
     */
    static List<String> ownClasses(String list) {
        return list.substring(0, list.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.contains(" source: "))
                .toList();
    }

    /** An archive being made; closing it gives up what is not finished. */
    final class Making implements AutoCloseable {
        private final Optional<Process> process;
        private final Path draft;

        private Making(Optional<Process> process, Path draft) {
            this.process = process;
            this.draft = draft;
            process.ifPresent(making -> making.onExit().thenAccept(this::keep));
        }

        @Override
        public void close() throws IOException {
            process.ifPresent(making -> making.destroyForcibly().onExit().join());
            Files.deleteIfExists(draft);
        }

        private void keep(Process ended) {
            try {
                if (ended.exitValue() == 0 && Files.exists(draft)) {
                    Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
