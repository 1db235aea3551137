package bg.ploshtadka.rest;

import java.util.Locale;

/** The API's spelling of Java names, the same as JSON-B's {@code LOWER_CASE_WITH_UNDERSCORES}. */
final class SnakeCase {
    private SnakeCase() {}

    static String of(String camelCase) {
        return camelCase.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
