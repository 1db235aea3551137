package bg.ploshtadka.rest;

import bg.ploshtadka.metrics.Counters;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.metrics.Tag;

/** Answers a failure with a problem document, and is the one place that logs it. */
public abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final int SERVER_FAULT = 500;

    @Context
    private UriInfo uri;

    @Inject
    private Counters counters;

    /** What the client gets to know. */
    protected abstract Problem toProblem(E failed);

    /** Adds headers that belong to this kind of failure. */
    protected void addHeaders(Response.ResponseBuilder response, E failed) {}

    @Override
    public final Response toResponse(E failed) {
        Problem problem = toProblem(failed);
        log(problem, failed);
        if (problem.status() < SERVER_FAULT) {
            counters.count("refusals", new Tag("problem", problem.slug()));
        }
        Response.ResponseBuilder response =
                ProblemResponse.of(problem, uri.getRequestUri().getRawPath());
        addHeaders(response, failed);
        return response.build();
    }

    private static void log(Problem problem, Throwable failed) {
        if (problem.status() == SERVER_FAULT) {
            LOG.log(Level.ERROR, "Request " + RequestId.current() + " failed", failed);
        } else if (problem.status() > SERVER_FAULT) {
            LOG.log(Level.WARNING, "Request {0} cannot be served: {1}", RequestId.current(), failed);
        } else {
            LOG.log(Level.DEBUG, "Refused: {0} {1}", problem.status(), problem.slug());
        }
    }
}
