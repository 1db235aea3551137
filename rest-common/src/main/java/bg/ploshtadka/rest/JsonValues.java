package bg.ploshtadka.rest;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/** The spelling of single values in JSON. */
final class JsonValues {
    private static final int AMOUNT_DIGITS = 2;

    private JsonValues() {}

    /** Amounts of money are text with two digits: {@code "25.00"}. */
    static final class AmountWriter implements JsonbSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal amount, JsonGenerator json, SerializationContext context) {
            json.write(amount.setScale(AMOUNT_DIGITS, RoundingMode.UNNECESSARY).toPlainString());
        }
    }

    /** Decimal numbers are taken as text or as numbers. */
    static final class AmountReader implements JsonbDeserializer<BigDecimal> {
        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context, Type type) {
            return switch (current(json)) {
                case VALUE_NUMBER -> Values.decimal(json.getBigDecimal());
                case VALUE_STRING -> Values.decimal(json.getString());
                default -> throw new InvalidValueException("must be a decimal number");
            };
        }
    }

    /** Times carry an offset. */
    static final class InstantReader implements JsonbDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context, Type type) {
            return Values.instant(text(json));
        }
    }

    /** Ids are UUIDs in their usual spelling only. */
    static final class UuidReader implements JsonbDeserializer<UUID> {
        @Override
        public UUID deserialize(JsonParser json, DeserializationContext context, Type type) {
            return Values.uuid(text(json));
        }
    }

    /** Constants are written in lower case. */
    static final class ConstantWriter implements JsonbSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.write(Values.nameOf(constant));
        }
    }

    /** Constants are read in lower case. */
    static final class ConstantReader implements JsonbDeserializer<Enum<?>> {
        @Override
        public Enum<?> deserialize(JsonParser json, DeserializationContext context, Type type) {
            return (Enum<?>) Values.constant((Class<?>) type, text(json));
        }
    }

    private static String text(JsonParser json) {
        if (current(json) != JsonParser.Event.VALUE_STRING) {
            throw new InvalidValueException("must be a string");
        }
        return json.getString();
    }

    private static JsonParser.Event current(JsonParser json) {
        return json.currentEvent();
    }
}
