package bg.ploshtadka.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records of JSON, strictly: JSON-B would take {@code 99999999999} for the int 1215752191, {@code "yes"} for
 * {@code false}, and name no field when it refuses. Members are read by their names in snake case, unknown ones are
 * ignored, those left out are {@code null}. All wrong members are reported at once.
 */
final class JsonBinder {
    private final List<Problem.FieldError> errors = new ArrayList<>();

    private JsonBinder() {}

    /**
     * Reads a value.
     *
     * @throws ProblemException if members are not of their type: 422
     */
    static Object bind(JsonValue json, Type type) {
        JsonBinder binder = new JsonBinder();
        Object value = binder.value("", json, type);
        if (!binder.errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(binder.errors));
        }
        return value;
    }

    private Object value(String path, JsonValue json, Type type) {
        if (json == JsonValue.NULL) {
            return null;
        }
        try {
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() == Map.class
                        ? map(path, object(json), generic)
                        : collection(path, array(json), generic);
            }
            Class<?> plain = (Class<?>) type;
            return plain.isRecord() ? newRecord(path, object(json), plain) : JsonScalars.read(json, plain);
        } catch (InvalidValueException invalid) {
            errors.add(new Problem.FieldError(path, InputPlace.BODY, invalid.getMessage()));
            return null;
        }
    }

    private Object newRecord(String path, JsonObject json, Class<?> type) {
        int errorsBefore = errors.size();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component(path, json, component))
                .toArray();
        return errors.size() > errorsBefore ? null : Records.create(type, components, values);
    }

    private Object component(String path, JsonObject json, RecordComponent component) {
        String name = SnakeCase.of(component.getName());
        String member = path.isEmpty() ? name : path + "." + name;
        Object value = value(member, json.getOrDefault(name, JsonValue.NULL), component.getGenericType());
        if (value == null && component.getType().isPrimitive()) {
            errors.add(new Problem.FieldError(member, InputPlace.BODY, "must not be null"));
        }
        return value;
    }

    private Collection<Object> collection(String path, JsonArray json, ParameterizedType type) {
        boolean isSet = type.getRawType() == Set.class;
        Collection<Object> values = isSet ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Object value = element(path + "[" + i + "]", json.get(i), type.getActualTypeArguments()[0]);
            if (!values.add(value) && value != null) {
                throw new InvalidValueException("must not contain duplicates");
            }
        }
        return values;
    }

    private Map<String, Object> map(String path, JsonObject json, ParameterizedType type) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.forEach((key, value) ->
                values.put(key, element(path + "[" + key + "]", value, type.getActualTypeArguments()[1])));
        return values;
    }

    private Object element(String path, JsonValue json, Type type) {
        if (json == JsonValue.NULL) {
            errors.add(new Problem.FieldError(path, InputPlace.BODY, "must not be null"));
        }
        return value(path, json, type);
    }

    private static JsonObject object(JsonValue json) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new InvalidValueException("must be an object");
    }

    private static JsonArray array(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array;
        }
        throw new InvalidValueException("must be an array");
    }
}
