package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a server writes to its log, and in which form: the settings {@code LOG_LEVEL} and {@code LOG_FORMAT}. */
final class LogSettings {
    private static final String FILE = "logging.properties";

    private final String level;
    private final String format;

    /**
     * Reads both from the environment.
     *
     * @throws LaunchFailure if one of them is none that a server knows
     */
    LogSettings(Map<String, String> environment) {
        level = one(environment, "LOG_LEVEL", "INFO", "SEVERE|WARNING|INFO|FINE|FINER|FINEST");
        format = one(environment, "LOG_FORMAT", "text", "text|json");
    }

    private static String one(Map<String, String> environment, String name, String usual, String known) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return usual;
        }
        if (!value.matches(known)) {
            throw new LaunchFailure(name + " is one of " + known.replace("|", ", ") + ".");
        }
        return value;
    }

    /** Writes the file that the server reads. */
    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve(FILE), text(PayaraCommand.resource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String usual) {
        String text = usual.replaceFirst("(?m)^bg\\.ploshtadka\\.level=.*$", "bg.ploshtadka.level=" + level);
        return format.equals("json")
                ? text.replace(
                        "com.sun.enterprise.server.logging.ODLLogFormatter\n",
                        "fish.payara.enterprise.server.logging.JSONLogFormatter\n")
                : text;
    }
}
