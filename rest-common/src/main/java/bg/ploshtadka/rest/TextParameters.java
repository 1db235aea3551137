package bg.ploshtadka.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters. One that is not what it should be is 422 and named; in a path it is 404, because nothing can be
 * there.
 */
public class TextParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Instant.class, Values::instant,
            LocalDate.class, Values::date,
            UUID.class, Values::uuid,
            String.class, Values::text,
            BigDecimal.class, Values::decimal,
            Integer.class, Values::integer,
            int.class, Values::integer,
            Boolean.class, Values::truth,
            boolean.class, Values::truth);

    /** Primitives cannot be null when a client leaves them out. */
    private static final Map<Class<?>, Object> ABSENT = Map.of(int.class, 0, boolean.class, false);

    @Override
    @SuppressWarnings("unchecked") // Each reader stands under the class of what it makes.
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, T> reader =
                type.isEnum() ? text -> Values.constant(type, text) : (Function<String, T>) READERS.get(type);
        return reader == null
                ? null
                : new TextParameter<>(reader, InputPlace.of(annotations).orElseThrow(), (T) ABSENT.get(type));
    }

    private record TextParameter<T>(Function<String, T> reader, InputPlace place, T absent)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null) {
                return absent;
            }
            try {
                return reader.apply(text);
            } catch (InvalidValueException invalid) {
                throw place.isPath()
                        ? ProblemException.ofStatus(404)
                        : ProblemException.invalid(
                                new Problem.FieldError(place.name().orElseThrow(), place.in(), invalid.getMessage()));
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Values.nameOf(constant) : String.valueOf(value);
        }
    }
}
