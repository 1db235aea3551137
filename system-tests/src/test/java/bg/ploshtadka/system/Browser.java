package bg.ploshtadka.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the website in a browser, which keeps the refresh token where scripts cannot read it. */
final class Browser {
    private static final Pattern COOKIE = Pattern.compile("refresh_token=([^;]*); Path=/auth; .*Max-Age=(\\d+)");

    private final Api api;
    private final Map<String, String> headers = new HashMap<>(Map.of("X-Session", "cookie"));
    private Optional<String> cookie = Optional.empty();

    Browser(Api api) {
        this.api = api;
    }

    /** Sends this header with every request; {@code null} leaves it out. */
    Browser with(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** Puts a token into the cookie. */
    Browser withCookie(String token) {
        cookie = Optional.of(token);
        return this;
    }

    /** The token in the cookie. */
    String cookie() {
        return cookie.orElseThrow();
    }

    boolean hasCookie() {
        return cookie.isPresent();
    }

    Answer signIn(Person person) {
        return send(request("POST", "/auth/token")
                .body(
                        "application/x-www-form-urlencoded",
                        "username=" + Api.encode(person.username()) + "&password=" + Api.encode(person.password())));
    }

    Answer refresh() {
        return send(request("POST", "/auth/refresh"));
    }

    /** A request without body, by a client with this token. */
    Answer send(String method, String path, String accessToken) {
        return send(request(method, path).header("Authorization", "Bearer " + accessToken));
    }

    Api.Call request(String method, String path) {
        Api.Call call = api.request(method, path);
        headers.forEach(call::header);
        cookie.filter(token -> path.startsWith("/auth"))
                .ifPresent(token -> call.header("Cookie", "theme=dark; refresh_token=" + token));
        return call;
    }

    /** Does with the cookie what the answer says. */
    Answer send(Api.Call call) {
        Answer answer = call.send();
        answer.header("Set-Cookie")
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .ifPresent(set -> cookie = Optional.of(set.group(1)).filter(token -> !"0".equals(set.group(2))));
        return answer;
    }
}
