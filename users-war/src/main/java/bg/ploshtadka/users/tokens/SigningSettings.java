package bg.ploshtadka.users.tokens;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.SigningKey;
import java.time.Duration;

/**
 * How access tokens are signed.
 *
 * @param key signs; there is no default
 * @param issuer the claim {@code iss}
 * @param lifetime how long a token works
 */
public record SigningSettings(SigningKey key, String issuer, Duration lifetime) {
    private static final String PRIVATE_KEY = "JWT_PRIVATE_KEY";
    private static final int DEFAULT_MINUTES = 30;
    private static final int MOST_MINUTES = 24 * 60;

    /** Reads the settings; refuses missing and wrong ones by name. */
    static SigningSettings from(Settings settings) {
        return new SigningSettings(
                key(settings.required(PRIVATE_KEY)),
                settings.optional("JWT_ISSUER").orElse("https://ploshtadka.bg"),
                Duration.ofMinutes(settings.number("ACCESS_TOKEN_EXPIRE_MINUTES", DEFAULT_MINUTES, 1, MOST_MINUTES)));
    }

    private static SigningKey key(String pem) {
        try {
            return SigningKey.parse(pem);
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(PRIVATE_KEY, "is no RSA key of 2048 bits or more in PKCS#8 PEM");
        }
    }

    @Override
    public String toString() {
        return "SigningSettings[kid=" + key.kid() + ", issuer=" + issuer + ", lifetime=" + lifetime + "]";
    }
}
