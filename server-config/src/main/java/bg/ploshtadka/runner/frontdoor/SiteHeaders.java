package bg.ploshtadka.runner.frontdoor;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.stream.Stream;

/** What is said with everything that the site consists of: what it may do in a browser, and how long it is kept. */
final class SiteHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String GOOGLE = "https://accounts.google.com/gsi/";
    private static final String TURNSTILE = "https://challenges.cloudflare.com";

    private final String contentPolicy;

    SiteHeaders(SiteSettings settings) {
        List<String> scripts = hosts(settings, GOOGLE + "client");
        List<String> frames = hosts(settings, GOOGLE);
        String google = settings.googleClientId().isPresent() ? " " + GOOGLE : "";
        contentPolicy = String.join(
                "; ",
                "default-src 'none'",
                "script-src " + sources("'self'", scripts),
                // The maps and menus place what they show by style attributes; nothing of it comes from people.
                "style-src 'self' 'unsafe-inline'" + (google.isEmpty() ? "" : google + "style"),
                // Pictures of venues and the tiles of maps are wherever their owners keep them.
                "img-src 'self' data: https:",
                "font-src 'self'",
                "connect-src 'self'" + google,
                "frame-src " + (frames.isEmpty() ? "'none'" : String.join(" ", frames)),
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /** Sets all of them for the file of this path. */
    void set(HeaderMap headers, String path) {
        put(headers, CONTENT_SECURITY_POLICY, contentPolicy);
        put(headers, "Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        // The makers of maps want to know which site shows them; nobody else's business is which page.
        put(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        // Google's window for signing in speaks to the page that opened it.
        put(headers, "Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        headers.put(Headers.VARY, "Accept-Encoding");
        headers.put(Headers.CACHE_CONTROL, cacheControl(path));
    }

    private static String cacheControl(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.endsWith(".html") || path.endsWith(".json") ? "no-cache" : "public, max-age=300";
    }

    private static List<String> hosts(SiteSettings settings, String google) {
        return Stream.concat(
                        settings.googleClientId().map(any -> google).stream(),
                        settings.turnstileSiteKey().map(any -> TURNSTILE).stream())
                .toList();
    }

    private static String sources(String own, List<String> others) {
        return (own + " " + String.join(" ", others)).strip();
    }

    private static void put(HeaderMap headers, String name, String value) {
        headers.put(HttpString.tryFromString(name), value);
    }
}
