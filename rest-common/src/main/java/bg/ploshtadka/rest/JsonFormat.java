package bg.ploshtadka.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;

/** How the API writes and reads JSON. */
public class JsonFormat implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = create();

    /** Snake case, nulls written, and this API's spelling of amounts, times, ids and constants. */
    public static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig()
                .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
                .withNullValues(true)
                .withSerializers(new JsonValues.AmountWriter(), new JsonValues.ConstantWriter())
                .withDeserializers(
                        new JsonValues.AmountReader(),
                        new JsonValues.InstantReader(),
                        new JsonValues.UuidReader(),
                        new JsonValues.ConstantReader()));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
