package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Puts whole objects in the place of their ids where the client asks for it, e.g. {@code payment_intent.latest_charge}. */
final class Expansion {

    private final Ledger ledger;
    private final List<String> paths;

    Expansion(Ledger ledger, List<String> paths) {
        this.ledger = ledger;
        this.paths = paths;
    }

    /** The object as the client wants to see it. */
    JsonObject show(JsonObject object) {
        JsonObject expanded = object;
        for (String path : paths) {
            expanded = expand(expanded, path);
        }
        return Documents.shown(expanded);
    }

    private JsonObject expand(JsonObject object, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (name.equals("line_items") && object.containsKey("_line_items")) {
            return Documents.with(object, name, object.get("_line_items"));
        }
        return object.containsKey(name) ? Documents.with(object, name, expandValue(object.get(name), rest)) : object;
    }

    private JsonValue expandValue(JsonValue value, String rest) {
        if (value instanceof JsonString id) {
            return ledger.find(id.getString())
                    .<JsonValue>map(found -> expandObject(found, rest))
                    .orElse(value);
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder elements = Json.createArrayBuilder();
            value.asJsonArray().forEach(element -> elements.add(expandValue(element, rest)));
            return elements.build();
        }
        return value instanceof JsonObject object ? expandObject(object, rest) : value;
    }

    private JsonObject expandObject(JsonObject object, String rest) {
        return Documents.shown(rest.isEmpty() ? object : expand(object, rest));
    }
}
