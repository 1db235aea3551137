package bg.ploshtadka.runner.frontdoor;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** An HTML page of the front door, made from a template that escapes all it is given; it may run no script at all. */
final class Page {

    private static final HttpString CONTENT_SECURITY_POLICY = HttpString.tryFromString("Content-Security-Policy");
    private static final HttpString REFERRER_POLICY = HttpString.tryFromString("Referrer-Policy");
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final Template template;

    /** Reads the template of this name from the class path. */
    Page(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Page.class.getResourceAsStream("/frontdoor/" + name), name),
                StandardCharsets.UTF_8)) {
            template = Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the client says that it wants HTML, as browsers do and scripts do not. */
    static boolean isWantedBy(HttpServerExchange exchange) {
        HeaderValues accept = exchange.getRequestHeaders().get(Headers.ACCEPT);
        return accept != null
                && accept.stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("text/html"));
    }

    void send(HttpServerExchange exchange, Object content) {
        send(exchange, content, "");
    }

    /** @param formTargets origins beside our own to which forms of this page may lead */
    void send(HttpServerExchange exchange, Object content, String formTargets) {
        exchange.getResponseHeaders().put(CONTENT_SECURITY_POLICY, (POLICY + " " + formTargets).strip());
        // Without any referrer the browser would not say either that a form comes from this origin.
        exchange.getResponseHeaders().put(REFERRER_POLICY, "same-origin");
        Reply.html(exchange, template.execute(content));
    }
}
