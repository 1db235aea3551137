package bg.ploshtadka.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads bodies: records, lists and sets by {@link JsonBinder}, and {@link Patch}es of records. */
@Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
public class RecordReader implements MessageBodyReader<Object> {
    private static final Logger LOG = System.getLogger(RecordReader.class.getName());

    /** The media type of a change of a part (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return JsonBinder.knows(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonValue sent = parse(body);
        return type == (Class<?>) Patch.class
                ? patch(sent, ((ParameterizedType) generic).getActualTypeArguments()[0])
                : JsonBinder.bind(sent, generic);
    }

    private static JsonValue parse(InputStream body) {
        try (JsonParser parser = Json.createParser(body)) {
            parser.next();
            JsonValue value = parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (WebApplicationException tooLarge) {
            throw tooLarge;
        } catch (RuntimeException unreadable) {
            // The parser has many ways to give up, e.g. over depth or exponents, and no common type for them.
            LOG.log(Level.DEBUG, "Unreadable JSON", unreadable);
        }
        throw ProblemException.ofStatus(400);
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
