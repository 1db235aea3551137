package bg.ploshtadka.configuration;

import jakarta.enterprise.context.ApplicationScoped;

/** Every WAR has to know how access tokens are verified. */
@ApplicationScoped
public class TokenVerificationCheck extends StartupCheck {
    @Override
    public void check(Settings settings) {
        if (!TokenKeys.verifying(settings).keys().isEmpty()) {
            return;
        }
        if (settings.optional(TokenKeys.JWKS_URL).isEmpty()) {
            throw new ConfigurationException(
                    TokenKeys.PRIVATE_KEY, "is missing (or JWT_VERIFICATION_KEYS or JWT_JWKS_URL instead)");
        }
        settings.requiredUri(TokenKeys.JWKS_URL);
    }
}
