package bg.ploshtadka.runner.frontdoor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the website is told by whoever serves it, in {@code /site.json}; without a setting it does without the matter.
 *
 * @param googleClientId for signing in with Google
 * @param turnstileSiteKey for the check against robots
 * @param mapTileUrl where the tiles of maps are
 * @param mapAttribution whom the maps are by
 */
public record SiteSettings(
        Optional<String> googleClientId,
        Optional<String> turnstileSiteKey,
        Optional<String> mapTileUrl,
        Optional<String> mapAttribution) {

    private static final Pattern TILE_URL = Pattern.compile("https://[\\x21-\\x7E]+");

    /**
     * The settings of an environment; a blank one counts as not set.
     *
     * @throws IllegalArgumentException with the name of one that is wrong
     */
    public static SiteSettings from(Map<String, String> environment) {
        return new SiteSettings(
                value(environment, "GOOGLE_CLIENT_ID"),
                value(environment, "TURNSTILE_SITE_KEY"),
                value(environment, "MAP_TILE_URL").map(SiteSettings::tileUrl),
                value(environment, "MAP_ATTRIBUTION"));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("google_client_id", orNull(googleClientId))
                .add("turnstile_site_key", orNull(turnstileSiteKey))
                .add("map_tile_url", orNull(mapTileUrl))
                .add("map_attribution", orNull(mapAttribution))
                .build();
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String tileUrl(String url) {
        if (!TILE_URL.matcher(url).matches() || !Stream.of("{z}", "{x}", "{y}").allMatch(url::contains)) {
            throw new IllegalArgumentException("MAP_TILE_URL has to be an https address with {z}, {x} and {y}");
        }
        return url;
    }

    private static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
