package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * How requests were answered.
 *
 * @param requests how many there were
 * @param errors how many of them were answered otherwise than they should be
 * @param p50 milliseconds that half of the answers did not exceed
 * @param p95 milliseconds that 95 % of them did not exceed
 * @param p99 milliseconds that 99 % of them did not exceed
 * @param longest milliseconds of the longest one
 */
public record Answers(long requests, long errors, double p50, double p95, double p99, double longest) {
    static Answers of(Latencies latencies, long errors) {
        return new Answers(
                latencies.count(),
                errors,
                milliseconds(latencies.percentile(0.50)),
                milliseconds(latencies.percentile(0.95)),
                milliseconds(latencies.percentile(0.99)),
                milliseconds(latencies.longest()));
    }

    /** The longest answers against the usual one; 0 without any. */
    public double spread() {
        return p50 == 0 ? 0 : p99 / p50;
    }

    JsonObjectBuilder toJson() {
        return Json.createObjectBuilder()
                .add("requests", requests)
                .add("errors", errors)
                .add("p50_ms", p50)
                .add("p95_ms", p95)
                .add("p99_ms", p99)
                .add("longest_ms", longest);
    }

    static Answers from(JsonObject json) {
        return new Answers(
                json.getJsonNumber("requests").longValue(),
                json.getJsonNumber("errors").longValue(),
                number(json, "p50_ms"),
                number(json, "p95_ms"),
                number(json, "p99_ms"),
                number(json, "longest_ms"));
    }

    private static double number(JsonObject json, String member) {
        return json.getJsonNumber(member).doubleValue();
    }

    private static double milliseconds(long nanos) {
        return Math.round(nanos / 1e3) / 1e3;
    }
}
