package bg.ploshtadka.rest;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import static bg.ploshtadka.kernel.JsonSource.JSON;

/** Reads JSON bodies by {@link JsonBinder}. */
abstract class BodyReader<T> implements MessageBodyReader<T> {
    private static final Logger LOG = System.getLogger(BodyReader.class.getName());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public T readFrom(
            Class<T> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return type.cast(value(parse(body), type, generic));
    }

    /** Makes the value of what was sent. */
    protected Object value(JsonValue sent, Class<T> type, Type generic) {
        return JsonBinder.bind(sent, generic);
    }

    private static JsonValue parse(InputStream body) {
        try (JsonParser parser = JSON.createParser(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()))) {
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
}
