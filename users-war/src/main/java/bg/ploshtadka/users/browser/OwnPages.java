package bg.ploshtadka.users.browser;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.rest.CommaSeparated;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whose pages may use the cookie.
 *
 * @param origins of the website, and of those who may call the API
 */
public record OwnPages(Set<String> origins) {
    private static final URI LOCAL = URI.create("http://localhost:8080");
    private static final String SAME_ORIGIN = "same-origin";

    /** Copies the origins. */
    public OwnPages {
        origins = Set.copyOf(origins);
    }

    /** Reads the settings; refuses wrong ones by name. */
    static OwnPages from(Settings settings) {
        Set<String> origins = new HashSet<>(
                CommaSeparated.split(settings.optional("CORS_ORIGINS").orElse("")));
        origins.add(originOf(settings.uri("FRONTEND_BASE_URL").orElse(LOCAL)));
        return new OwnPages(origins);
    }

    /** As browsers write it: in lower case, and without the port that the scheme implies. */
    private static String originOf(URI uri) {
        boolean implied = uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
        String port = implied || uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /**
     * Whether a request is one of theirs. What the browser says of the sites comes first; older ones tell the origin
     * alone; what tells neither is no browser.
     *
     * @param site the header {@code Sec-Fetch-Site}; may be null
     * @param origin the header {@code Origin}; may be null
     */
    boolean sent(String site, String origin) {
        if (site != null) {
            return SAME_ORIGIN.equals(site);
        }
        return origin == null || origins.contains(origin);
    }
}
