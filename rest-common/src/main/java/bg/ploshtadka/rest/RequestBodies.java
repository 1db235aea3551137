package bg.ploshtadka.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses bodies that are too large, and words what is wrong with those that cannot be read. */
@PreMatching
public class RequestBodies implements ContainerRequestFilter, ReaderInterceptor {
    static final int MAX_BYTES = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BYTES) {
            throw ProblemException.ofStatus(413);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), MAX_BYTES));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (WebApplicationException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            // Parsers throw what they please over a broken body; all of it is about the body.
            throw UnreadableBody.wording(unreadable);
        }
    }
}
