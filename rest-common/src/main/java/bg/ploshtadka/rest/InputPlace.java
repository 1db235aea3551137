package bg.ploshtadka.rest;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where an input stands in a request.
 *
 * @param in {@code body}, {@code query}, {@code path}, {@code header}, {@code form} or {@code cookie}
 * @param name what the client calls it, unless it is the body
 */
record InputPlace(String in, Optional<String> name) {
    static final String BODY = "body";
    static final String QUERY = "query";

    /** The place that a JAX-RS annotation among these names. */
    static Optional<InputPlace> of(Annotation... annotations) {
        return Arrays.stream(annotations)
                .flatMap(annotation -> of(annotation).stream())
                .findFirst();
    }

    boolean isPath() {
        return in.equals("path");
    }

    private static Optional<InputPlace> of(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return named(QUERY, query.value());
        } else if (annotation instanceof PathParam path) {
            return named("path", path.value());
        } else if (annotation instanceof HeaderParam header) {
            return named("header", header.value());
        } else if (annotation instanceof FormParam form) {
            return named("form", form.value());
        } else if (annotation instanceof CookieParam cookie) {
            return named("cookie", cookie.value());
        }
        return Optional.empty();
    }

    private static Optional<InputPlace> named(String in, String name) {
        return Optional.of(new InputPlace(in, Optional.of(name)));
    }
}
