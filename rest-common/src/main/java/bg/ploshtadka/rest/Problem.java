package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.MissingMemberException;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static bg.ploshtadka.kernel.JsonSource.JSON;

/**
 * An error as clients see it (RFC 9457). It never carries a value that the client sent.
 *
 * @param slug the stable name of the fact; {@code type} is {@code /problems/<slug>}
 * @param title a short sentence, the same each time
 * @param status the HTTP status
 * @param detail a sentence about this occurrence
 * @param errors which inputs are wrong, empty unless this is about validation
 * @param facts further members for programs, names in snake_case
 */
public record Problem(
        String slug, String title, int status, String detail, List<FieldError> errors, Map<String, Object> facts) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** {@link #MEDIA_TYPE} as a type. */
    public static final MediaType MEDIA = MediaType.valueOf(MEDIA_TYPE);

    /** Copies the lists, keeping their order. */
    public Problem {
        errors = List.copyOf(errors);
        facts = Map.copyOf(facts);
    }

    /**
     * One wrong input.
     *
     * @param field the input's name as the client knows it, e.g. {@code start_datetime} or {@code images[0].url}
     * @param in where it stands: {@code body}, {@code query}, {@code path}, {@code header} or {@code form}
     * @param message what is wrong with it, without the value
     */
    public record FieldError(String field, String in, String message) {}

    /** A problem without further members. */
    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(slug, title, status, detail, List.of(), Map.of());
    }

    /** What the domain refuses. */
    public static Problem of(DomainException refused) {
        return new Problem(
                refused.type().slug(),
                refused.type().title(),
                Statuses.of(refused.type().category()),
                refused.getMessage(),
                errorsOf(refused),
                refused.facts());
    }

    private static List<FieldError> errorsOf(DomainException refused) {
        return refused instanceof MissingMemberException missing
                ? List.of(new FieldError(missing.member(), InputPlace.BODY, "must not be missing here"))
                : List.of();
    }

    /** Inputs that break their rules: 422. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                "validation-failed",
                "The request is not valid",
                Statuses.UNPROCESSABLE,
                "See errors.",
                errors,
                Map.of());
    }

    /** The same problem with one more member for programs. */
    public Problem with(String name, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Problem(slug, title, status, detail, errors, more);
    }

    /** The body of the answer; {@code instance} is the path that was asked for. */
    public JsonObject toJson(String instance) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = JSON.createArrayBuilder();
            errors.forEach(error -> list.add(JSON.createObjectBuilder()
                    .add("field", error.field())
                    .add("in", error.in())
                    .add("message", error.message())));
            json.add("errors", list);
        }
        facts.forEach((name, fact) -> json.add(name, value(fact)));
        return json.build();
    }

    private static JsonValue value(Object fact) {
        if (fact instanceof Collection<?> many) {
            JsonArrayBuilder list = JSON.createArrayBuilder();
            many.forEach(one -> list.add(value(one)));
            return list.build();
        }
        if (fact instanceof Integer || fact instanceof Long) {
            return JSON.createValue(((Number) fact).longValue());
        }
        if (fact instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JSON.createValue(String.valueOf(fact));
    }
}
