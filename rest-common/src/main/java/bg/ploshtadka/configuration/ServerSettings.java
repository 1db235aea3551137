package bg.ploshtadka.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells MicroProfile how access tokens are verified, from the product's own settings. Being a source of its own and not
 * a properties file in each WAR, it works the same from the {@code lib} of an enterprise archive.
 */
public class ServerSettings implements ConfigSource {
    private static final String DEFAULT_ISSUER = "https://ploshtadka.bg";
    private static final int ORDINAL = 90;

    private final Map<String, String> properties = new LinkedHashMap<>();

    /** Reads the environment and the system properties. */
    public ServerSettings() {
        this(name -> Optional.ofNullable(System.getProperty(name, System.getenv(name))));
    }

    ServerSettings(Outside outside) {
        properties.put("mp.jwt.verify.issuer", outside.get("JWT_ISSUER").orElse(DEFAULT_ISSUER));
        properties.put("mp.jwt.verify.publickey.algorithm", "RS256");
        properties.put("mp.jwt.verify.clock.skew", "5");
        verifyBy(new Settings(outside::get));
    }

    /** Settings from outside of the server's configuration, which is not there yet while its sources are made. */
    @FunctionalInterface
    interface Outside {
        Optional<String> get(String name);
    }

    private void verifyBy(Settings settings) {
        try {
            KeySet keys = TokenKeys.verifying(settings);
            if (!keys.keys().isEmpty()) {
                properties.put("mp.jwt.verify.publickey", keys.toJwks().toString());
                return;
            }
        } catch (ConfigurationException wrong) {
            // A source must not throw here; the check at the start says what is wrong.
            return;
        }
        settings.optional(TokenKeys.JWKS_URL).ifPresent(url -> properties.put("mp.jwt.verify.publickey.location", url));
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "PloshtadkaBG";
    }
}
