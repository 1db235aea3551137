package bg.ploshtadka.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gives lists that caches may keep an entity tag, and answers 304 to who has the list already. The tag is a digest of
 * the list as it is sent, which is therefore written here, unless it was before. Lists that were written are sent as
 * they are, whoever may keep them.
 */
@Priority(Priorities.USER - 1000) // After the page has become a list with headers.
public class ContentTagFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isCacheableList(request, response)) {
            sendTagged(written(response), request, response);
        } else if (response.getEntity() instanceof WrittenList list) {
            send(list, response);
        }
    }

    private static WrittenList written(ContainerResponseContext response) {
        return response.getEntity() instanceof WrittenList already
                ? already
                : WrittenList.of(
                        (List<?>) response.getEntity(), response.getHeaders().getFirst("X-Total-Count"));
    }

    private static void sendTagged(
            WrittenList list, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, list.tag());
        if (VersionTags.isKnown(list.tag(), request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            send(list, response);
        }
    }

    private static void send(WrittenList list, ContainerResponseContext response) {
        response.setEntity(list.json(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isCacheableList(ContainerRequestContext request, ContainerResponseContext response) {
        return READING.contains(request.getMethod())
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && (response.getEntity() instanceof List || response.getEntity() instanceof WrittenList)
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)
                && Objects.toString(response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL), "")
                        .startsWith("public");
    }
}
