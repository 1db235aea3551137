package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that a load needs to know.
 *
 * @param server the origin of the server with the WARs
 * @param frontDoor the origin of the front door
 * @param feeds a folder with {@code customers.csv}, {@code venues.csv} and {@code hours.csv}
 * @param hoursFrom how many of the free hours other loads have used up
 * @param folder where the results and Gatling's reports come to lie
 * @param processes whose CPU time is told: names and ids, each with all that it started
 * @param segments one after the other, never two at once
 */
public record Plan(
        URI server,
        URI frontDoor,
        Path feeds,
        int hoursFrom,
        Path folder,
        Map<String, Long> processes,
        List<Segment> segments) {
    private static final String RESULTS = "results.json";

    /** Where the results come to lie. */
    public Path results() {
        return folder.resolve(RESULTS);
    }

    URI origin(Door door) {
        return door == Door.SERVER ? server : frontDoor;
    }

    /** Writes it as JSON. */
    public void write(Path file) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        segments.forEach(segment -> all.add(segment.toJson()));
        JsonObject json = Json.createObjectBuilder()
                .add("server", server.toString())
                .add("front_door", frontDoor.toString())
                .add("feeds", feeds.toString())
                .add("hours_from", hoursFrom)
                .add("folder", folder.toString())
                .add("processes", Json.createObjectBuilder(new TreeMap<>(processes)))
                .add("segments", all)
                .build();
        JsonFile.write(file, json);
    }

    /** Reads what {@link #write} has written, or somebody by hand. */
    public static Plan read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject json = reader.readObject();
            return new Plan(
                    URI.create(json.getString("server")),
                    URI.create(json.getString("front_door")),
                    Path.of(json.getString("feeds")),
                    json.getInt("hours_from", 0),
                    Path.of(json.getString("folder")),
                    processes(json.getJsonObject("processes")),
                    json.getJsonArray("segments").getValuesAs(JsonObject.class).stream()
                            .map(Segment::from)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> processes(JsonObject json) {
        return json.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> json.getJsonNumber(name).longValueExact()));
    }
}
