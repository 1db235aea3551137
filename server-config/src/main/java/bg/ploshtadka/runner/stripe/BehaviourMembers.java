package bg.ploshtadka.runner.stripe;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a described behaviour; each is taken once, and nothing may be left in the end. */
final class BehaviourMembers {

    private final Map<String, JsonValue> left;

    BehaviourMembers(JsonObject described) {
        left = new LinkedHashMap<>(described);
    }

    /** A number from 0 to 1; 0 if it is not mentioned. */
    double share(String name) {
        JsonValue value = left.remove(name);
        if (value == null) {
            return 0;
        }
        if (value instanceof JsonNumber number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
            return number.doubleValue();
        }
        throw new InvalidBehaviourException(name + " is a number from 0 to 1.");
    }

    /** A whole number in this range; the usual one if it is not mentioned. */
    long whole(String name, long usual, long least, long most) {
        JsonValue value = left.remove(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof JsonNumber number && isWithin(number.bigDecimalValue(), least, most)) {
            return number.longValue();
        }
        throw new InvalidBehaviourException(name + " is a whole number from " + least + " to " + most + ".");
    }

    void requireNothingElse() {
        left.keySet().stream().findFirst().ifPresent(unknown -> {
            throw new InvalidBehaviourException("There is no such way to misbehave: " + unknown + ".");
        });
    }

    private static boolean isWithin(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
