package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** JSON in files, for programs and people. */
final class JsonFile {
    private static final Map<String, Object> PRETTY = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    private JsonFile() {}

    static void write(Path file, JsonObject json) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (JsonWriter writer = Json.createWriterFactory(PRETTY).createWriter(Files.newBufferedWriter(file))) {
                writer.writeObject(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
