package bg.ploshtadka.configuration;

import jakarta.enterprise.context.ApplicationScoped;

/** Every WAR has to know how access tokens are verified. */
@ApplicationScoped
public class TokenVerificationCheck implements StartupCheck {
    @Override
    public void check(Settings settings) {
        if (settings.optional(ServerSettings.PRIVATE_KEY).isPresent()) {
            signingKey(settings);
        } else if (settings.optional(ServerSettings.JWKS_URL).isPresent()) {
            settings.requiredUri(ServerSettings.JWKS_URL);
        } else {
            throw new ConfigurationException(ServerSettings.PRIVATE_KEY, "is missing (or JWT_JWKS_URL instead)");
        }
    }

    private static void signingKey(Settings settings) {
        try {
            SigningKey.parse(settings.required(ServerSettings.PRIVATE_KEY));
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(ServerSettings.PRIVATE_KEY, "is wrong: " + unreadable.getMessage());
        }
    }
}
