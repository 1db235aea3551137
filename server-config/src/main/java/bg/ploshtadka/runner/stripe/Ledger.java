package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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

    private final Map<String, Map<String, JsonObject>> objectsByKind = new LinkedHashMap<>();
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Map<String, RememberedAnswer> answers = new LinkedHashMap<>();
    private String apiVersion = "2026-07-29.dahlia";
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
        return find(id).filter(object -> object.getString("object").equals(kind))
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
        objects(object.getString("object")).put(object.getString("id"), object);
        revision++;
        return object;
    }

    /** The events that have not arrived yet, oldest first. */
    List<Delivery> deliveries() {
        return List.copyOf(deliveries.values());
    }

    void put(Delivery delivery) {
        deliveries.put(delivery.id(), delivery);
        revision++;
    }

    void removeDelivery(String id) {
        deliveries.remove(id);
        revision++;
    }

    Optional<RememberedAnswer> answer(String key, Instant now) {
        return Optional.ofNullable(answers.get(key)).filter(answer -> !answer.isForgotten(now));
    }

    void put(RememberedAnswer answer) {
        answers.values().removeIf(old -> old.isForgotten(answer.at()));
        answers.put(answer.key(), answer);
        revision++;
    }

    /** The version of Stripe's API that the client speaks; its events have to carry the same. */
    String apiVersion() {
        return apiVersion;
    }

    void speak(String version) {
        if (!version.equals(apiVersion)) {
            apiVersion = version;
            revision++;
        }
    }

    /** Grows with every change. */
    long revision() {
        return revision;
    }

    JsonObject toJson() {
        JsonArrayBuilder objects = Json.createArrayBuilder();
        objectsByKind.values().forEach(kind -> kind.values().forEach(objects::add));
        return Json.createObjectBuilder()
                .add("api_version", apiVersion)
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
        ledger.apiVersion = json.getString("api_version");
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
