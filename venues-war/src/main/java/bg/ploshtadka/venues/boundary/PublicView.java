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

    /** An answer about a venue in the state that the tag names. */
    static Response of(Object entity, EntityTag tag, Optional<?> viewer) {
        return withLifetime(Response.ok(entity).tag(tag), viewer, VENUE_LIFETIME)
                .build();
    }

    /** An answer about what belongs to a venue, at this version of the venue. */
    static Response of(Object entity, long version, Optional<?> viewer) {
        return of(entity, VersionTags.of(version), viewer);
    }

    /** The answer 304, if the client has this version of the venue already. */
    static Optional<Response> unchanged(HttpHeaders request, long version, Optional<?> viewer) {
        return unchanged(request, VersionTags.of(version), viewer);
    }

    /** The answer 304, if the client has already what the tag names. */
    static Optional<Response> unchanged(HttpHeaders request, EntityTag tag, Optional<?> viewer) {
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
