package bg.ploshtadka.rest;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;

/**
 * Writes a decimal that is not money, e.g. a coordinate, as a number. For components of response records:
 * {@code @JsonbTypeSerializer(DecimalNumber.class) BigDecimal latitude}.
 */
public class DecimalNumber implements JsonbSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
        json.write(number);
    }
}
