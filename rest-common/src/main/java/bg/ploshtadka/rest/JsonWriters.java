package bg.ploshtadka.rest;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The spelling of single values in answers. */
final class JsonWriters {
    private static final int AMOUNT_DIGITS = 2;

    private JsonWriters() {}

    /** Amounts of money are text with two digits: {@code "25.00"}. */
    static final class Amount implements JsonbSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal amount, JsonGenerator json, SerializationContext context) {
            json.write(amount.setScale(AMOUNT_DIGITS, RoundingMode.UNNECESSARY).toPlainString());
        }
    }

    /** Constants are written in lower case. JSON-B looks serializers up by the raw class. */
    @SuppressWarnings("rawtypes")
    static final class Constant implements JsonbSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.write(Values.nameOf(constant));
        }
    }
}
