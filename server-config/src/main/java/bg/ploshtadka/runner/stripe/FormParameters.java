package bg.ploshtadka.runner.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters as Stripe's clients send them: form-encoded, with brackets for what is nested. */
final class FormParameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormParameters() {}

    /**
     * Reads a form or a query.
     *
     * @throws StripeError if a percent sign is not followed by two hexadecimal digits
     */
    static FormParameters parse(String encoded) {
        FormParameters parameters = new FormParameters();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .values
                        .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** An empty value counts as none, as at Stripe. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(all -> all.get(0)).filter(value -> !value.isEmpty());
    }

    String require(String name) {
        return find(name).orElseThrow(() -> StripeError.missing(name));
    }

    Optional<Long> findNumber(String name) {
        return find(name).map(value -> parseNumber(name, value));
    }

    long requireNumber(String name) {
        return parseNumber(name, require(name));
    }

    /** The members of a nested object, e.g. {@code metadata[booking_id]}. */
    Map<String, String> object(String name) {
        Map<String, String> members = new LinkedHashMap<>();
        String start = name + "[";
        values.forEach((key, all) -> {
            if (isMemberOf(start, key)) {
                members.put(key.substring(start.length(), key.length() - 1), all.get(0));
            }
        });
        return members;
    }

    /** The elements of a list, written with or without an index. */
    List<String> list(String name) {
        return values.entrySet().stream()
                .filter(entry -> isElementOf(name, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Whether anything is nested below this name. */
    boolean has(String name) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(name + "["));
    }

    private static boolean isMemberOf(String start, String key) {
        return key.startsWith(start) && key.endsWith("]") && key.indexOf('[', start.length()) < 0;
    }

    private static boolean isElementOf(String name, String key) {
        return key.startsWith(name + "[") && key.substring(name.length()).matches("\\[[0-9]*]");
    }

    private static long parseNumber(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw StripeError.invalid("parameter_invalid_integer", name, "Invalid integer: " + value);
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw StripeError.invalid(null, "The parameters are not form-encoded");
        }
    }
}
