package bg.ploshtadka.users.documentation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One OpenAPI document out of those that the build has written for each WAR. */
final class WholeApi {
    private static final String PATHS = "paths";
    private static final String COMPONENTS = "components";
    private static final String TAGS = "tags";

    private WholeApi() {}

    /**
     * Joins documents; what they say besides paths, tags and components is taken from the first one.
     *
     * @throws IllegalStateException if two of them mean different things by the same name
     */
    static JsonObject of(List<JsonObject> parts) {
        JsonObjectBuilder whole = Json.createObjectBuilder(parts.get(0));
        whole.add(TAGS, tags(parts));
        whole.add(PATHS, joined(members(parts, PATHS)));
        JsonObjectBuilder components = Json.createObjectBuilder();
        List<JsonObject> kinds = members(parts, COMPONENTS).toList();
        kinds.stream().flatMap(part -> part.keySet().stream()).distinct().forEach(kind -> {
            components.add(kind, joined(members(kinds, kind)));
        });
        return whole.add(COMPONENTS, components).build();
    }

    private static Stream<JsonObject> members(List<JsonObject> parts, String name) {
        return parts.stream().filter(part -> part.containsKey(name)).map(part -> part.getJsonObject(name));
    }

    private static JsonArrayBuilder tags(List<JsonObject> parts) {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        parts.stream()
                .filter(part -> part.containsKey(TAGS))
                .flatMap(part -> part.getJsonArray(TAGS).stream())
                .distinct()
                .forEach(tags::add);
        return tags;
    }

    private static JsonObjectBuilder joined(Stream<JsonObject> parts) {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        parts.forEach(part -> part.forEach((name, value) -> {
            JsonValue other = all.putIfAbsent(name, value);
            if (other != null && !other.equals(value)) {
                throw new IllegalStateException("Two WARs describe " + name + " in different ways");
            }
        }));
        JsonObjectBuilder joined = Json.createObjectBuilder();
        all.forEach(joined::add);
        return joined;
    }
}
