package bg.ploshtadka.venues.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers that caches may keep for a while if they show what everybody sees. */
final class PublicView {
    private static final String NOT_PUBLIC = "private, no-store";

    private PublicView() {}

    /**
     * An answer.
     *
     * @param viewer who asks, if known; what is shown to a known viewer is nobody else's
     * @param lifetime the directives for the anonymous view
     */
    static Response of(Object entity, Optional<?> viewer, String lifetime) {
        return Response.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, viewer.isPresent() ? NOT_PUBLIC : "public, " + lifetime)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
