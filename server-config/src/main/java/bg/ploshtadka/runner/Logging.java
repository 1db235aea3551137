package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Keeps the libraries of the runner quiet, so that its own lines can be read. */
final class Logging {
    private Logging() {}

    static void configure() {
        try (InputStream settings = Logging.class.getResourceAsStream("/runner-logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
