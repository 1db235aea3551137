package bg.ploshtadka.configuration;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings by the names of the README's table; each method throws {@link ConfigurationException} with the name. */
public final class Settings {
    private static final String PRODUCTION = "prod";

    private final Function<String, Optional<String>> source;

    /** The settings of a source that knows some of the names. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** What the server and the environment say. */
    public static Settings current() {
        Config config = ConfigProvider.getConfig();
        return new Settings(name -> config.getOptionalValue(name, String.class));
    }

    /** Whether nothing may be left to a default that is fit for a local run only. */
    public boolean isProduction() {
        return optional("PLOSHTADKA_PROFILE").filter(PRODUCTION::equals).isPresent();
    }

    /** The setting, if it is there and not blank. */
    public Optional<String> optional(String name) {
        return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A secret, if it is there and not blank, with the blanks at its ends. */
    public Optional<String> secret(String name) {
        return source.apply(name).filter(text -> !text.isBlank());
    }

    /** A setting that has to be there. */
    public String required(String name) {
        return optional(name).orElseThrow(() -> new ConfigurationException(name, "is missing"));
    }

    /** A setting that a local run may leave out. */
    public String required(String name, String localDefault) {
        return isProduction() ? required(name) : optional(name).orElse(localDefault);
    }

    /** An absolute http or https URI that only a local run may leave out. */
    public Optional<URI> uri(String name) {
        return isProduction() || optional(name).isPresent() ? Optional.of(requiredUri(name)) : Optional.empty();
    }

    /** An absolute http or https URI that has to be there. */
    public URI requiredUri(String name) {
        String text = required(name);
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(name, "is not a URI");
        }
        throw new ConfigurationException(name, "has to be an http or https URI");
    }

    /** A whole number from a range; the default applies if it is left out. */
    public int number(String name, int fallback, int least, int most) {
        String text = optional(name).orElse(String.valueOf(fallback));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            throw new ConfigurationException(name, "is not a whole number");
        }
        throw new ConfigurationException(name, "has to be " + least + " to " + most);
    }
}
