package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.VersionTags;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers that caches may keep for a while if they show what everybody sees. */
final class PublicView {
    /** How long a venue and what belongs to it may be kept. */
    static final String VENUE_LIFETIME = "max-age=60, stale-while-revalidate=120";

    private static final String NOT_PUBLIC = "private, no-store";

    private PublicView() {}

    /**
     * An answer.
     *
     * @param viewer who asks, if known; what is shown to a known viewer is nobody else's
     * @param lifetime the directives for the anonymous view
     */
    static Response of(Object entity, Optional<?> viewer, String lifetime) {
        return withLifetime(Response.ok(entity), viewer, lifetime).build();
    }

    /** An answer about a venue, or what belongs to it, at this version of the venue. */
    static Response of(Object entity, long version, Optional<?> viewer) {
        return withLifetime(Response.ok(entity).tag(VersionTags.of(version)), viewer, VENUE_LIFETIME)
                .build();
    }

    /** The answer 304, if the client has this version of the venue already. */
    static Optional<Response> unchanged(HttpHeaders request, long version, Optional<?> viewer) {
        EntityTag tag = VersionTags.of(version);
        return VersionTags.isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? Optional.of(withLifetime(Response.notModified(tag), viewer, VENUE_LIFETIME)
                        .build())
                : Optional.empty();
    }

    private static Response.ResponseBuilder withLifetime(
            Response.ResponseBuilder answer, Optional<?> viewer, String lifetime) {
        return answer.header(HttpHeaders.CACHE_CONTROL, viewer.isPresent() ? NOT_PUBLIC : "public, " + lifetime)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
