package bg.ploshtadka.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;

/** How the API writes JSON; {@link RecordReader} reads it. */
public class JsonFormat implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = create();

    /** Snake case, nulls written, and this API's spelling of amounts and constants. */
    public static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig()
                .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
                .withNullValues(true)
                .withSerializers(new JsonWriters.Amount(), new JsonWriters.Constant()));
    }

    /** What is sent of an answer. */
    public static String write(Object answer) {
        return JSONB.toJson(answer);
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
