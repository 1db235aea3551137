package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that earlier runs may have left. */
public final class Folders {
    private Folders() {}

    /** The same folder, with nothing of an earlier run in it. */
    public static Path emptied(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                List<Path> deepestFirst =
                        content.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
