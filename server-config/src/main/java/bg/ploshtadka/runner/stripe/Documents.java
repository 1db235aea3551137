package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stripe's objects as its API shows them, newly made. Members whose names begin with an underscore are the stand-in's
 * own and never shown.
 */
final class Documents {

    static final String SESSION = "checkout.session";
    static final String INTENT = "payment_intent";
    static final String CHARGE = "charge";
    static final String REFUND = "refund";
    static final String EVENT = "event";

    private Documents() {}

    static JsonObject session(String id, SessionRequest request, String url, Instant now) {
        JsonObjectBuilder session = begin(id, SESSION, now)
                .add("amount_subtotal", request.total())
                .add("amount_total", request.total())
                .add("currency", request.currency())
                .add("cancel_url", orNull(request.cancelUrl()))
                .add("client_reference_id", orNull(request.clientReferenceId()))
                .add("customer", JsonValue.NULL)
                .add("customer_email", orNull(request.customerEmail()))
                .add("expires_at", request.expiresAt().getEpochSecond())
                .add("locale", orNull(request.locale()))
                .add("metadata", map(request.metadata()))
                .add("mode", "payment")
                .add("payment_intent", JsonValue.NULL)
                .add("payment_method_types", Json.createArrayBuilder().add("card"))
                .add("payment_status", "unpaid")
                .add("status", "open")
                .add("success_url", request.successUrl())
                .add("url", url);
        return session.add("_line_items", items(request.items()))
                .add("_intent_metadata", map(request.intentMetadata()))
                .build();
    }

    static JsonObject intent(JsonObject session, Instant now) {
        return begin(Identifiers.next("pi_"), INTENT, now)
                .add("amount", session.getJsonNumber("amount_total"))
                .add("amount_received", 0)
                .add("capture_method", "automatic")
                .add("currency", session.getString("currency"))
                .add("last_payment_error", JsonValue.NULL)
                .add("latest_charge", JsonValue.NULL)
                .add("metadata", session.get("_intent_metadata"))
                .add("payment_method_types", Json.createArrayBuilder().add("card"))
                .add("receipt_email", session.get("customer_email"))
                .add("status", "requires_payment_method")
                .build();
    }

    static JsonObject charge(JsonObject intent, Instant now) {
        return begin(Identifiers.next("ch_"), CHARGE, now)
                .add("amount", intent.getJsonNumber("amount"))
                .add("amount_captured", intent.getJsonNumber("amount"))
                .add("amount_refunded", 0)
                .add("captured", true)
                .add("currency", intent.getString("currency"))
                .add("disputed", false)
                .add("metadata", intent.get("metadata"))
                .add("paid", true)
                .add("payment_intent", intent.getString("id"))
                .add("refunded", false)
                .add("status", "succeeded")
                .build();
    }

    static JsonObject refund(JsonObject charge, long amount, Map<String, String> metadata, Instant now) {
        return begin(Identifiers.next("re_"), REFUND, now)
                .add("amount", amount)
                .add("charge", charge.getString("id"))
                .add("currency", charge.getString("currency"))
                .add("metadata", map(metadata))
                .add("payment_intent", charge.getString("payment_intent"))
                .add("reason", JsonValue.NULL)
                .add("status", "succeeded")
                .build();
    }

    static JsonObject list(String url, List<JsonObject> data, boolean hasMore) {
        JsonArrayBuilder elements = Json.createArrayBuilder();
        data.forEach(elements::add);
        return Json.createObjectBuilder()
                .add("object", "list")
                .add("data", elements)
                .add("has_more", hasMore)
                .add("url", url)
                .build();
    }

    /** The same object with one member changed. */
    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    static JsonObject with(JsonObject object, String name, String value) {
        return with(object, name, Json.createValue(value));
    }

    /** The object as it is shown outside. */
    static JsonObject shown(JsonObject object) {
        JsonObjectBuilder shown = Json.createObjectBuilder(object);
        object.keySet().stream().filter(name -> name.startsWith("_")).forEach(shown::remove);
        return shown.build();
    }

    private static JsonObjectBuilder begin(String id, String kind, Instant now) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("object", kind)
                .add("created", now.getEpochSecond())
                .add("livemode", false);
    }

    private static JsonObject items(List<LineItem> items) {
        return list(
                "/v1/checkout/sessions/line_items",
                items.stream().map(LineItem::toJson).toList(),
                false);
    }

    private static JsonObject map(Map<String, String> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(object::add);
        return object.build();
    }

    private static JsonValue orNull(Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
