package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** A refusal in Stripe's own words, which {@code stripe-java} turns into its exceptions. */
final class StripeError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String INVALID_REQUEST = "invalid_request_error";

    private final int status;
    private final String type;
    private final String code;
    private final String param;

    private StripeError(int status, String type, String code, String param, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static StripeError invalid(String param, String message) {
        return new StripeError(400, INVALID_REQUEST, null, param, message);
    }

    static StripeError invalid(String code, String param, String message) {
        return new StripeError(400, INVALID_REQUEST, code, param, message);
    }

    static StripeError missing(String param) {
        return invalid("parameter_missing", param, "Missing required param: " + param + ".");
    }

    static StripeError noSuch(String kind, String param, String id) {
        return new StripeError(404, INVALID_REQUEST, "resource_missing", param, "No such " + kind + ": '" + id + "'");
    }

    static StripeError unknownUrl(String method, String path) {
        return new StripeError(
                404, INVALID_REQUEST, null, null, "Unrecognized request URL (" + method + ": " + path + ").");
    }

    static StripeError unauthorized(String message) {
        return new StripeError(401, INVALID_REQUEST, null, null, message);
    }

    static StripeError keyReused(String key) {
        return new StripeError(
                400,
                "idempotency_error",
                null,
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with."
                        + " Try using a key other than '" + key + "'.");
    }

    static StripeError keyInUse(String key) {
        return new StripeError(
                409,
                INVALID_REQUEST,
                "idempotency_key_in_use",
                null,
                "There is currently another in-progress request using this idempotency key: " + key);
    }

    static StripeError tooMany() {
        return new StripeError(429, INVALID_REQUEST, "rate_limit", null, "Request rate limit exceeded.");
    }

    static StripeError outOfOrder() {
        return new StripeError(500, "api_error", null, null, "The stand-in was told to fail.");
    }

    static StripeError internal() {
        return new StripeError(500, "api_error", null, null, "The stand-in failed; its log tells why.");
    }

    int status() {
        return status;
    }

    JsonObject toJson() {
        JsonObjectBuilder error = Json.createObjectBuilder().add("type", type).add("message", getMessage());
        Optional.ofNullable(code).ifPresent(value -> error.add("code", value));
        Optional.ofNullable(param).ifPresent(value -> error.add("param", value));
        return Json.createObjectBuilder().add("error", error).build();
    }
}
