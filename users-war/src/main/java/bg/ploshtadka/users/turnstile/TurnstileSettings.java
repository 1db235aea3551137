package bg.ploshtadka.users.turnstile;

import bg.ploshtadka.configuration.Settings;
import java.net.URI;
import java.util.Optional;

/**
 * Whether and where tokens of the widget are checked.
 *
 * @param secret proves to Turnstile who asks; without one nothing is checked
 * @param verifyUrl where it is asked
 */
record TurnstileSettings(Optional<String> secret, URI verifyUrl) {
    private static final String VERIFY_URL = "TURNSTILE_VERIFY_URL";
    private static final URI CLOUDFLARE = URI.create("https://challenges.cloudflare.com/turnstile/v0/siteverify");

    /** Reads the settings; refuses wrong ones by name. */
    static TurnstileSettings from(Settings settings) {
        return new TurnstileSettings(
                settings.optional("TURNSTILE_SECRET_KEY"),
                settings.optional(VERIFY_URL).isPresent() ? settings.requiredUri(VERIFY_URL) : CLOUDFLARE);
    }

    @Override
    public String toString() {
        return "TurnstileSettings[" + (secret.isPresent() ? verifyUrl : "off") + "]";
    }
}
