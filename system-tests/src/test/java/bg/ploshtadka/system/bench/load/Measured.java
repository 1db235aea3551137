package bg.ploshtadka.system.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What came of a segment. Nothing of its lead-in is in any number.
 *
 * @param segment with the load that it really had
 * @param seconds from the first request to the last answer
 * @param iterations how often clients did what the scene is about; in some of them that takes several requests
 * @param all all its requests together
 * @param byRequest the same for each kind of request
 * @param statuses how often each status came, where several are right
 * @param cpuSeconds CPU time meanwhile, of each process of the plan, of the load, and of the whole machine
 * @param steady whether a warm-up came to an end by itself
 * @param windows requests in each window of a warm-up
 */
public record Measured(
        Segment segment,
        double seconds,
        long iterations,
        Answers all,
        Map<String, Answers> byRequest,
        Map<Integer, Long> statuses,
        Map<String, Double> cpuSeconds,
        boolean steady,
        List<Long> windows) {
    private static final int CREATED = 201;

    static Measured of(Recorder recorder, CpuWatch cpu) {
        Map<String, Answers> byRequest = new TreeMap<>();
        recorder.requests()
                .forEach((name, request) -> byRequest.put(name, Answers.of(request.latencies, request.errors.sum())));
        long errors = byRequest.values().stream().mapToLong(Answers::errors).sum();
        if (recorder.segment().scene() == Scene.RACE) {
            // Nobody or a second one who gets the hour is an error, however polite the answers.
            errors += Math.abs(recorder.statuses().getOrDefault(CREATED, 0L) - 1);
        }
        return new Measured(
                recorder.segment(),
                recorder.length().toNanos() / 1e9,
                recorder.iterations(),
                Answers.of(recorder.all(), errors),
                byRequest,
                recorder.statuses(),
                cpu.between(recorder.from(), recorder.to()),
                recorder.steady(),
                recorder.segment().warmUp() ? recorder.windows() : List.of());
    }

    /** Requests in a second. */
    public double perSecond() {
        return seconds == 0 ? 0 : all.requests() / seconds;
    }

    /** Iterations in a second. */
    public double iterationsPerSecond() {
        return seconds == 0 ? 0 : iterations / seconds;
    }

    /** Milliseconds of CPU time that somebody needed for a request; 0 if it was not watched. */
    public double cpuPerRequest(String process) {
        return all.requests() == 0 ? 0 : 1e3 * cpuSeconds.getOrDefault(process, 0.0) / all.requests();
    }

    JsonObjectBuilder toJson() {
        JsonObjectBuilder requests = Json.createObjectBuilder();
        byRequest.forEach((name, answers) -> requests.add(name, answers.toJson()));
        JsonObjectBuilder byStatus = Json.createObjectBuilder();
        statuses.forEach((status, count) -> byStatus.add(status.toString(), count));
        JsonArrayBuilder counts = Json.createArrayBuilder();
        windows.forEach(counts::add);
        return segment.toJson()
                .add("measured_seconds", seconds)
                .add("iterations", iterations)
                .add("all", all.toJson())
                .add("by_request", requests)
                .add("statuses", byStatus)
                .add("cpu_seconds", Json.createObjectBuilder(new TreeMap<>(cpuSeconds)))
                .add("steady", steady)
                .add("windows", counts);
    }

    static Measured from(JsonObject json) {
        JsonObject requests = json.getJsonObject("by_request");
        JsonObject byStatus = json.getJsonObject("statuses");
        JsonObject cpu = json.getJsonObject("cpu_seconds");
        return new Measured(
                Segment.from(json),
                json.getJsonNumber("measured_seconds").doubleValue(),
                json.getJsonNumber("iterations").longValue(),
                Answers.from(json.getJsonObject("all")),
                members(requests, name -> name, name -> Answers.from(requests.getJsonObject(name))),
                members(
                        byStatus,
                        Integer::valueOf,
                        status -> byStatus.getJsonNumber(status).longValue()),
                members(cpu, name -> name, name -> cpu.getJsonNumber(name).doubleValue()),
                json.getBoolean("steady"),
                json.getJsonArray("windows").getValuesAs(JsonNumber::longValue));
    }

    private static <K, V> Map<K, V> members(JsonObject json, Function<String, K> key, Function<String, V> member) {
        Map<K, V> all = new TreeMap<>();
        json.keySet().forEach(name -> all.put(key.apply(name), member.apply(name)));
        return all;
    }
}
