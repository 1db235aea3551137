package bg.ploshtadka.users.browser;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The refresh tokens in the cookies of a request. A page of a sibling domain can set a cookie of the same name for ours:
 * then there are two, nobody knows which is whose, and the browser's order says nothing.
 *
 * @param values what all cookies of this name hold
 */
public record CookieTokens(List<String> values) {
    private static final int LONGEST = 512;

    /** Copies the values. */
    public CookieTokens {
        values = List.copyOf(values);
    }

    /**
     * Those of a request. JAX-RS would keep one of each name only.
     *
     * @param headers all headers {@code Cookie}; may be null
     */
    static CookieTokens in(List<String> headers) {
        return new CookieTokens(Stream.ofNullable(headers)
                .flatMap(List::stream)
                .flatMap(header -> Stream.of(header.split(";")))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && SessionCookie.NAME.equals(pair[0].strip()))
                .map(pair -> pair[1].strip())
                .toList());
    }

    /** Those of a request. */
    public static CookieTokens of(HttpHeaders headers) {
        return in(headers.getRequestHeader(HttpHeaders.COOKIE));
    }

    /** Whether somebody else has set one, too. */
    boolean areMixed() {
        return values.size() > 1;
    }

    /** The one token that came, if it may be one. */
    public Optional<String> single() {
        return values.stream()
                .filter(token -> !areMixed() && !token.isBlank() && token.length() <= LONGEST)
                .findFirst();
    }
}
