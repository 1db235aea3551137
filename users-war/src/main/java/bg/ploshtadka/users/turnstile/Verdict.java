package bg.ploshtadka.users.turnstile;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Turnstile says of a token.
 *
 * @param success whether a person solved the widget
 * @param codes why not
 */
record Verdict(boolean success, List<String> codes) {
    private static final List<JsonValue> TRUTHS = List.of(JsonValue.TRUE, JsonValue.FALSE);

    /** Reads an answer; nothing comes back of one that says neither yes nor no. */
    static Optional<Verdict> read(byte[] answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer))) {
            JsonObject json = reader.readObject();
            return Optional.ofNullable(json.get("success"))
                    .filter(TRUTHS::contains)
                    .map(success -> new Verdict(success.equals(JsonValue.TRUE), codesOf(json)));
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether Turnstile does not know itself. */
    boolean isOfNoUse() {
        return !success && codes.contains("internal-error");
    }

    /** Whether Turnstile refuses us and not the client. */
    boolean isOurFault() {
        return codes.contains("invalid-input-secret") || codes.contains("missing-input-secret");
    }

    private static List<String> codesOf(JsonObject json) {
        return Stream.ofNullable(json.get("error-codes"))
                .filter(codes -> codes.getValueType() == JsonValue.ValueType.ARRAY)
                .flatMap(codes -> codes.asJsonArray().stream())
                .filter(JsonString.class::isInstance)
                .map(code -> ((JsonString) code).getString())
                .filter(code -> code.matches("[a-z-]{1,50}"))
                .toList();
    }
}
