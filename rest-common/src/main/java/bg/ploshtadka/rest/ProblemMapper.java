package bg.ploshtadka.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers a failure with a problem document, and is the one place that logs it. */
public abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo uri;

    /** What the client gets to know. */
    protected abstract Problem toProblem(E failed);

    /** Adds headers that belong to this kind of failure. */
    protected void addHeaders(Response.ResponseBuilder response, E failed) {}

    @Override
    public final Response toResponse(E failed) {
        Problem problem = toProblem(failed);
        log(problem, failed);
        Response.ResponseBuilder response =
                ProblemResponse.of(problem, uri.getRequestUri().getRawPath());
        addHeaders(response, failed);
        return response.build();
    }

    private static void log(Problem problem, Throwable failed) {
        if (problem.status() == 500) {
            LOG.log(Level.ERROR, "Request " + RequestId.current() + " failed", failed);
        } else if (problem.status() > 500) {
            LOG.log(Level.WARNING, "Request {0} cannot be served: {1}", RequestId.current(), failed);
        } else {
            LOG.log(Level.DEBUG, "Refused: {0} {1}", problem.status(), problem.slug());
        }
    }
}
