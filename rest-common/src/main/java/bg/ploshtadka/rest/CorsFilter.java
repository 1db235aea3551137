package bg.ploshtadka.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lets pages of the configured origins ({@code CORS_ORIGINS}) use the API from a browser; all others may not. */
@PreMatching
public class CorsFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String REQUEST_METHOD = "Access-Control-Request-Method";
    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, WWW-Authenticate, X-Request-Id, X-Total-Count";
    /** Not X-Session: a session in a cookie is for pages of the website only. */
    private static final String ALLOWED =
            "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id";

    private final Set<String> origins;

    /** Takes the origins from the configuration. */
    public CorsFilter() {
        this(CommaSeparated.split(ConfigProvider.getConfig()
                .getOptionalValue("CORS_ORIGINS", String.class)
                .orElse("")));
    }

    CorsFilter(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())
                && request.getHeaderString("Origin") != null
                && request.getHeaderString(REQUEST_METHOD) != null) {
            request.abortWith(Response.noContent().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (origins.isEmpty()) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, "Origin");
        String origin = request.getHeaderString("Origin");
        if (origin == null || !origins.contains(origin)) {
            return;
        }
        headers.putSingle("Access-Control-Allow-Origin", origin);
        headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
        if (request.getHeaderString(REQUEST_METHOD) != null) {
            headers.putSingle("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
            headers.putSingle("Access-Control-Allow-Headers", ALLOWED);
            headers.putSingle("Access-Control-Max-Age", "600");
        }
    }
}
