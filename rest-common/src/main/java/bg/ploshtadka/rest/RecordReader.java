package bg.ploshtadka.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a body that is a record, or a {@link Patch} of one. */
@Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
public class RecordReader extends BodyReader<Record> {
    /** The media type of a change of a part (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    protected Object value(JsonValue sent, Class<Record> type, Type generic) {
        return generic instanceof ParameterizedType patch && patch.getRawType() == Patch.class
                ? patch(sent, patch.getActualTypeArguments()[0])
                : super.value(sent, type, generic);
    }

    private static Patch<?> patch(JsonValue sent, Type values) {
        if (!(sent instanceof JsonObject members)) {
            throw ProblemException.invalidMember("", "must be an object");
        }
        Set<String> cleared = members.entrySet().stream()
                .filter(member -> member.getValue() == JsonValue.NULL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Patch<>(JsonBinder.bind(sent, values), cleared);
    }
}
