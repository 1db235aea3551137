package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers a {@link Page} with its items and says in headers how many there are and where the other pages stand. */
@Provider
public class PagingFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            response.getHeaders().putSingle("X-Total-Count", page.total());
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            PageLinks.of(request.getUriInfo().getRequestUri(), page.request(), page.total())
                                    .header());
            response.setEntity(page.items());
        }
    }
}
