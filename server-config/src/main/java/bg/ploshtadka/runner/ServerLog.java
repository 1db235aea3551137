package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of a Payara: kept over one restart, and read when something went wrong. */
record ServerLog(Path file) {
    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w$]+\\.)+([\\w$]+)(?:: (.+))?");
    private static final Pattern THROWN = Pattern.compile("(?:[\\w$]+\\.)+(\\w+(?:Exception|Error)): (.+)");
    private static final String SEVERE = "SEVERE";
    // Bytes that are no characters must not hide the reason.
    private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;

    /** Moves what an earlier run wrote out of the way. */
    void begin() {
        try {
            if (Files.exists(file)) {
                Path previous = file.resolveSibling(file.getFileName() + ".previous");
                Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server says that it has tried to deploy everything. */
    boolean saysReady() {
        return lines().stream().anyMatch(line -> line.contains("Payara Micro") && line.contains(" ready in "));
    }

    /** The deepest cause of the first severe entry that has one, in one line. */
    Optional<String> reason() {
        List<List<String>> entries = severeEntries();
        return entries.stream()
                .flatMap(entry -> last(CAUSE, entry).or(() -> last(THROWN, entry)).stream())
                .findFirst()
                .or(() -> entries.stream().findFirst().map(entry -> entry.get(0)));
    }

    /** Each with the lines that follow it. */
    private List<List<String>> severeEntries() {
        List<List<String>> entries = new ArrayList<>();
        lines().stream().dropWhile(line -> !line.contains(SEVERE)).forEach(line -> {
            if (line.contains(SEVERE)) {
                entries.add(new ArrayList<>());
            }
            entries.get(entries.size() - 1).add(line);
        });
        return entries;
    }

    private static Optional<String> last(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(2) == null ? match.group(1) : match.group(2))
                .reduce((earlier, later) -> later);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, ANY_BYTES) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
