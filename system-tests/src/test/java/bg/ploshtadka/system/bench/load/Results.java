package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a plan.
 *
 * @param hoursUsed how many of the free hours are used up, with those that were before
 * @param reports Gatling's reports, one for each of its runs
 * @param segments in the order of the plan
 */
public record Results(int hoursUsed, List<Path> reports, List<Measured> segments) {
    /** What Gatling's report calls a segment. */
    static String title(int number, Segment segment) {
        String round = segment.warmUp() ? "warm-up" : "round " + segment.round();
        return String.format(
                "%03d %s, %s, %s, %s",
                number,
                segment.scene().label(),
                segment.door().label(),
                segment.model().label(),
                round);
    }

    /** Writes it as JSON. */
    void write(Path file) {
        JsonArrayBuilder allReports = Json.createArrayBuilder();
        reports.forEach(report -> allReports.add(report.toString()));
        JsonArrayBuilder all = Json.createArrayBuilder();
        segments.forEach(segment -> all.add(segment.toJson()));
        JsonFile.write(
                file,
                Json.createObjectBuilder()
                        .add("hours_used", hoursUsed)
                        .add("reports", allReports)
                        .add("segments", all)
                        .build());
    }

    /** Reads what a load has written. */
    public static Results read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject json = reader.readObject();
            JsonArray segments = json.getJsonArray("segments");
            return new Results(
                    json.getInt("hours_used"),
                    json.getJsonArray("reports").getValuesAs(JsonString.class).stream()
                            .map(report -> Path.of(report.getString()))
                            .toList(),
                    segments.getValuesAs(JsonObject.class).stream()
                            .map(Measured::from)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
