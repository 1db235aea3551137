package bg.ploshtadka.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads single JSON values, each from its own JSON type only; decimal numbers may be text, too. */
final class JsonScalars {
    private static final Map<Class<?>, Function<JsonValue, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, JsonScalars::text),
            Map.entry(Integer.class, JsonScalars::integer),
            Map.entry(int.class, JsonScalars::integer),
            Map.entry(Boolean.class, JsonScalars::truth),
            Map.entry(boolean.class, JsonScalars::truth),
            Map.entry(BigDecimal.class, JsonScalars::decimal),
            Map.entry(UUID.class, json -> Values.uuid(text(json))),
            Map.entry(Instant.class, json -> Values.instant(text(json))),
            Map.entry(LocalDate.class, json -> Values.date(text(json))),
            Map.entry(LocalTime.class, json -> Values.time(text(json))),
            Map.entry(JsonValue.class, json -> json));

    private JsonScalars() {}

    static Object read(JsonValue json, Class<?> type) {
        if (type.isEnum()) {
            return Values.constant(type, text(json));
        }
        Function<JsonValue, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalStateException("Request records cannot have components of " + type);
        }
        return reader.apply(json);
    }

    private static String text(JsonValue json) {
        if (json instanceof JsonString string) {
            return Values.text(string.getString());
        }
        throw new InvalidValueException("must be a string");
    }

    private static Integer integer(JsonValue json) {
        BigDecimal number = number(json);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new InvalidValueException("must be a whole number");
        }
        return Values.integer(number.toBigInteger().toString());
    }

    private static BigDecimal decimal(JsonValue json) {
        return json instanceof JsonString string ? Values.decimal(string.getString()) : number(json);
    }

    private static BigDecimal number(JsonValue json) {
        if (!(json instanceof JsonNumber number)) {
            throw new InvalidValueException("must be a number");
        }
        try {
            return Values.decimal(number.bigDecimalValue());
        } catch (NumberFormatException beyondAnyRange) {
            throw new InvalidValueException("must be a number of reasonable size");
        }
    }

    private static Boolean truth(JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new InvalidValueException("must be true or false");
        };
    }
}
