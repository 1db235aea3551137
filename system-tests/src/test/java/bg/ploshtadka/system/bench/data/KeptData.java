package bg.ploshtadka.system.bench.data;

import bg.ploshtadka.system.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Data folders of systems, as {@code ./ploshtadka up --data} takes them, that are filled once and kept between runs. */
public final class KeptData {
    /** Nothing answers there: no server comes between. */
    private static final String NO_SERVER = "http://127.0.0.1:9";

    private static final Path FOLDERS = Runner.ROOT.resolve("system-tests/target/bench");

    private KeptData() {}

    /** Where the data of this size is kept unless somebody wishes otherwise. */
    public static Path folder(Size size) {
        return FOLDERS.resolve("data-" + size.name());
    }

    /**
     * Sees to it that a folder holds the data set of this size and nothing else; takes seconds if it was filled before.
     * No system may run on it; a system that is started on it afterwards finds the data.
     *
     * @param progress is told what was done
     */
    public static void prepare(Path folder, Size size, Consumer<String> progress) {
        Runner databaseOnly = databaseOnly(folder);
        try {
            DataSet.at(databaseOnly.database().jdbcUrl()).prepare(size, progress);
        } finally {
            databaseOnly.terminate();
        }
        forgetStripe(folder);
    }

    /** Starts what a system consists of besides its server, and waits until the database is up to date. */
    static Runner databaseOnly(Path folder) {
        Runner runner = Runner.start(folder, Runner.ANY_PORT, Map.of(), "--no-demo", "--server", NO_SERVER);
        runner.awaitMigration();
        return runner;
    }

    /** What the stand-in remembers of the last run would be compared with books that know nothing of it. */
    private static void forgetStripe(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("stripe.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prepares the kept data.
     *
     * @param arguments the size, and a folder if it is not to be the usual one
     */
    public static void main(String[] arguments) {
        Size size = arguments.length == 0 ? Size.LARGE : Size.named(arguments[0]);
        Path folder =
                arguments.length < 2 ? folder(size) : Path.of(arguments[1]).toAbsolutePath();
        prepare(folder, size, System.out::println);
    }
}
