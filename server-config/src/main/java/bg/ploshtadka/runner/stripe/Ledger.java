package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in knows: Stripe's objects by id, the events on their way, the answers that may be asked for
 * again. Not safe for several threads; {@link LedgerFile} lets one in at a time.
 */
final class Ledger {

    private static final String OBJECT = "object";
    private static final String DELIVERY = "delivery";
    private static final String ARRIVED = "arrived";
    private static final String ANSWER = "answer";
    private static final String API_VERSION = "api_version";

    private final Map<String, Map<String, JsonObject>> objectsByKind = new LinkedHashMap<>();
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Map<String, RememberedAnswer> answers = new LinkedHashMap<>();
    private String apiVersion = "2026-07-29.dahlia";
    private JsonArrayBuilder changes = Json.createArrayBuilder();
    private long revision;

    Optional<JsonObject> find(String id) {
        return objectsByKind.values().stream()
                .filter(objects -> objects.containsKey(id))
                .map(objects -> objects.get(id))
                .findFirst();
    }

    Optional<JsonObject> find(String kind, String id) {
        return Optional.ofNullable(objects(kind).get(id));
    }

    /** Finds an object of one kind; {@code param} is the parameter that named it, if it was one. */
    JsonObject require(String kind, String param, String id) {
        return find(id).filter(object -> object.getString(OBJECT).equals(kind))
                .orElseThrow(() -> StripeError.noSuch(kind, param, id));
    }

    /** All objects of one kind, newest first. */
    List<JsonObject> all(String kind) {
        List<JsonObject> found = new ArrayList<>(objects(kind).values());
        Collections.reverse(found);
        return found;
    }

    /** Adds an object or takes the place of its older state. */
    JsonObject put(JsonObject object) {
        objects(object.getString(OBJECT)).put(object.getString("id"), object);
        changed(OBJECT, object);
        return object;
    }

    /** The events that have not arrived yet, oldest first. */
    List<Delivery> deliveries() {
        return List.copyOf(deliveries.values());
    }

    void put(Delivery delivery) {
        deliveries.put(delivery.id(), delivery);
        changed(DELIVERY, delivery.toJson());
    }

    void removeDelivery(String id) {
        deliveries.remove(id);
        changed(ARRIVED, Json.createValue(id));
    }

    Optional<RememberedAnswer> answer(String key, Instant now) {
        return Optional.ofNullable(answers.get(key)).filter(answer -> !answer.isForgotten(now));
    }

    void put(RememberedAnswer answer) {
        answers.values().removeIf(old -> old.isForgotten(answer.at()));
        answers.put(answer.key(), answer);
        changed(ANSWER, answer.toJson());
    }

    /** The version of Stripe's API that the client speaks; its events have to carry the same. */
    String apiVersion() {
        return apiVersion;
    }

    void speak(String version) {
        if (!version.equals(apiVersion)) {
            apiVersion = version;
            changed(API_VERSION, Json.createValue(version));
        }
    }

    /** Grows with every change. */
    long revision() {
        return revision;
    }

    /** What has changed since it was asked last, for {@link #apply}. */
    JsonArray takeChanges() {
        JsonArray taken = changes.build();
        changes = Json.createArrayBuilder();
        return taken;
    }

    /** Makes the changes that another ledger has given away. */
    void apply(JsonArray taken) {
        for (JsonObject change : taken.getValuesAs(JsonObject.class)) {
            change.forEach(this::apply);
        }
    }

    private void apply(String what, JsonValue value) {
        switch (what) {
            case OBJECT -> put(value.asJsonObject());
            case DELIVERY -> put(Delivery.fromJson(value.asJsonObject()));
            case ARRIVED -> removeDelivery(((JsonString) value).getString());
            case ANSWER -> put(RememberedAnswer.fromJson(value.asJsonObject()));
            case API_VERSION -> speak(((JsonString) value).getString());
            default -> throw new JsonException("There is no change of " + what);
        }
    }

    private void changed(String what, JsonValue value) {
        changes.add(Json.createObjectBuilder().add(what, value));
        revision++;
    }

    JsonObject toJson() {
        JsonArrayBuilder objects = Json.createArrayBuilder();
        objectsByKind.values().forEach(kind -> kind.values().forEach(objects::add));
        return Json.createObjectBuilder()
                .add(API_VERSION, apiVersion)
                .add("objects", objects)
                .add(
                        "deliveries",
                        array(deliveries.values().stream().map(Delivery::toJson).toList()))
                .add(
                        "answers",
                        array(answers.values().stream()
                                .map(RememberedAnswer::toJson)
                                .toList()))
                .build();
    }

    static Ledger fromJson(JsonObject json) {
        Ledger ledger = new Ledger();
        ledger.apiVersion = json.getString(API_VERSION);
        json.getJsonArray("objects").getValuesAs(JsonObject.class).forEach(ledger::put);
        json.getJsonArray("deliveries").getValuesAs(Delivery::fromJson).forEach(ledger::put);
        json.getJsonArray("answers").getValuesAs(RememberedAnswer::fromJson).forEach(ledger::put);
        return ledger;
    }

    private Map<String, JsonObject> objects(String kind) {
        return objectsByKind.computeIfAbsent(kind, missing -> new LinkedHashMap<>());
    }

    private static JsonArrayBuilder array(Collection<JsonObject> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
