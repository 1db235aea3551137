package bg.ploshtadka.configuration;

import java.util.Optional;
import java.util.function.Supplier;

/** Reads from the settings which keys sign and verify access tokens. */
public final class TokenKeys {
    /** The key that signs; its public half verifies. */
    static final String PRIVATE_KEY = "JWT_PRIVATE_KEY";

    /** Further keys that verify. */
    static final String VERIFICATION_KEYS = "JWT_VERIFICATION_KEYS";

    /** Where the public keys are, for servers that are given none. */
    static final String JWKS_URL = "JWT_JWKS_URL";

    private TokenKeys() {}

    /**
     * The key that signs.
     *
     * @throws ConfigurationException if it is missing or wrong
     */
    public static SigningKey signing(Settings settings) {
        return named(PRIVATE_KEY, () -> SigningKey.parse(settings.required(PRIVATE_KEY)));
    }

    /**
     * The keys that verify, the one that signs first.
     *
     * @throws ConfigurationException if one of them is wrong
     */
    public static KeySet verifying(Settings settings) {
        Optional<SigningKey> signing = settings.optional(PRIVATE_KEY).map(given -> signing(settings));
        return named(
                VERIFICATION_KEYS,
                () -> KeySet.of(signing, settings.optional(VERIFICATION_KEYS).orElse("")));
    }

    private static <T> T named(String setting, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(setting, "is wrong: " + wrong.getMessage());
        }
    }
}
