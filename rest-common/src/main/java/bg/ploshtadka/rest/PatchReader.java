package bg.ploshtadka.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a {@link Patch}: JSON-B alone cannot tell a member left out from one sent as {@code null}. */
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class PatchReader implements MessageBodyReader<Patch<?>> {
    private final Jsonb jsonb = new JsonFormat().getContext(Patch.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Patch.class && generic instanceof ParameterizedType;
    }

    @Override
    public Patch<?> readFrom(
            Class<Patch<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try (JsonReader reader = Json.createReader(body)) {
            JsonObject sent = reader.readObject();
            Set<String> cleared = sent.entrySet().stream()
                    .filter(member -> member.getValue().getValueType() == JsonValue.ValueType.NULL)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Type values = ((ParameterizedType) generic).getActualTypeArguments()[0];
            return new Patch<>(jsonb.<Object>fromJson(sent.toString(), values), cleared);
        }
    }
}
