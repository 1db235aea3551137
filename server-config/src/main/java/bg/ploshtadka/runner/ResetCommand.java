package bg.ploshtadka.runner;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ploshtadka reset}: forgets everything a local system has kept. */
@Command(
        name = "reset",
        description = "Deletes the data of a local system, without asking.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder to delete (default: .ploshtadka in the repository).")
    private Path data;

    ResetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = Installation.dataFolder(data);
        boolean deleted = DataFolder.delete(folder);
        console.line(deleted ? "Deleted " + folder : "There is nothing at " + folder);
        return 0;
    }
}
