package bg.ploshtadka.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Refuses bodies that are too large, announced or not. */
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
    static final int MAX_BYTES = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BYTES) {
            throw ProblemException.ofStatus(413);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), MAX_BYTES));
    }
}
