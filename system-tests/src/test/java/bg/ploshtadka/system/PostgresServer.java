package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL of a running system, as a process that can break down and be started again by somebody else. */
final class PostgresServer {
    private final Path folder;
    private final ProcessHandle process;
    private final List<String> command = new ArrayList<>();

    private PostgresServer(Path folder, ProcessHandle process) {
        this.folder = folder;
        this.process = process;
        // PostgreSQL refuses to run as root, so root runs it as nobody.
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(process.info().command().orElseThrow());
        command.addAll(List.of(process.info().arguments().orElseThrow()));
    }

    /** The one that works on the folder of a system's data. */
    static PostgresServer in(Path data) {
        Path folder = data.resolve("postgres");
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
            return new PostgresServer(folder, ProcessHandle.of(pid).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all its processes at once, as a failure of power does: what it has promised has to be on the disk. */
    void breakDown() {
        run(List.of("kill", "-QUIT", Long.toString(process.pid())));
        process.onExit().join();
    }

    /** Starts it again with the same words; it recovers from its log before it answers. Whoever ends the system ends it. */
    void startAgain() {
        begin(command);
    }

    private void run(List<String> words) {
        begin(words).onExit().join();
    }

    private Process begin(List<String> words) {
        try {
            return new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
