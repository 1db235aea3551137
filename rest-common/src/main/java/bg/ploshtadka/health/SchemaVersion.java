package bg.ploshtadka.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The version of the schema that the domain was built for: that of its newest Flyway script. */
final class SchemaVersion {
    private static final String SCRIPTS = "db/migration";
    private static final Pattern SCRIPT = Pattern.compile("(?:.*/)?V(\\d+)__[^/]*\\.sql");

    private SchemaVersion() {}

    static int ofClassPath() {
        URL scripts = Thread.currentThread().getContextClassLoader().getResource(SCRIPTS);
        if (scripts == null) {
            throw new IllegalStateException("No Flyway scripts on the class path");
        }
        try {
            return scripts.openConnection() instanceof JarURLConnection jar ? newest(jar) : newest(scripts.toURI());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int newest(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return newest(jar.stream().map(Object::toString));
        }
    }

    private static int newest(URI folder) throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of(folder))) {
            return newest(scripts.map(Path::toString));
        }
    }

    static int newest(Stream<String> names) {
        return names.map(SCRIPT::matcher)
                .filter(Matcher::matches)
                .mapToInt(script -> Integer.parseInt(script.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("No Flyway scripts in " + SCRIPTS));
    }
}
