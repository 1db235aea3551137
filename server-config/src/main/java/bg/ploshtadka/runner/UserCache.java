package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things that can be made again at any time are kept, per user of the machine. */
final class UserCache {
    private UserCache() {}

    /** The named folder of the cache, made if it is missing. */
    static Path folder(String name) {
        Path base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return Files.createDirectories(base.resolve("ploshtadka").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
