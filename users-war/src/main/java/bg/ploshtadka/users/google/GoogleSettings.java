package bg.ploshtadka.users.google;

import bg.ploshtadka.configuration.Settings;
import java.net.URI;
import java.util.Optional;

/**
 * How Google's credentials are verified.
 *
 * @param clientId for whom they have to be; without one, nobody signs in with Google
 * @param keySet where Google's public keys are
 */
public record GoogleSettings(Optional<String> clientId, URI keySet) {
    private static final String KEY_SET = "GOOGLE_JWKS_URL";
    private static final URI GOOGLES_OWN = URI.create("https://www.googleapis.com/oauth2/v3/certs");

    /** Reads the settings; refuses wrong ones by name. */
    static GoogleSettings from(Settings settings) {
        URI keySet = settings.optional(KEY_SET).isPresent() ? settings.requiredUri(KEY_SET) : GOOGLES_OWN;
        return new GoogleSettings(settings.optional("GOOGLE_CLIENT_ID"), keySet);
    }
}
