package bg.ploshtadka.users.tokens;

import bg.ploshtadka.configuration.KeySet;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.SigningKey;
import bg.ploshtadka.configuration.TokenKeys;
import java.time.Duration;

/**
 * How access tokens are signed.
 *
 * @param key signs; there is no default
 * @param published by which tokens are verified, the one that signs first
 * @param issuer the claim {@code iss}
 * @param lifetime how long a token works
 */
public record SigningSettings(SigningKey key, KeySet published, String issuer, Duration lifetime) {
    private static final int DEFAULT_MINUTES = 30;
    private static final int MOST_MINUTES = 24 * 60;

    /** Reads the settings; refuses missing and wrong ones by name. */
    static SigningSettings from(Settings settings) {
        return new SigningSettings(
                TokenKeys.signing(settings),
                TokenKeys.verifying(settings),
                settings.optional("JWT_ISSUER").orElse("https://ploshtadka.bg"),
                Duration.ofMinutes(settings.number("ACCESS_TOKEN_EXPIRE_MINUTES", DEFAULT_MINUTES, 1, MOST_MINUTES)));
    }

    @Override
    public String toString() {
        return "SigningSettings[kid=" + key.kid() + ", issuer=" + issuer + ", lifetime=" + lifetime + "]";
    }
}
