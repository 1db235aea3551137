package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a {@link Page} with its items, a {@link Paged} with its body, and says in headers how many there are and where
 * the other pages stand.
 */
@Provider
public class PagingFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            addHeaders(request, response, page);
            response.setEntity(page.items());
        } else if (response.getEntity() instanceof Paged<?> paged) {
            addHeaders(request, response, paged.page());
            response.setEntity(paged.body());
        }
    }

    private static void addHeaders(ContainerRequestContext request, ContainerResponseContext response, Page<?> page) {
        response.getHeaders().putSingle("X-Total-Count", page.total());
        response.getHeaders()
                .putSingle(
                        HttpHeaders.LINK,
                        PageLinks.of(request.getUriInfo().getRequestUri(), page.request(), page.total())
                                .header());
    }
}
