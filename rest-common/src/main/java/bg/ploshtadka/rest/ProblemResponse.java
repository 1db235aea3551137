package bg.ploshtadka.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A problem as an answer, with the headers that its status calls for. */
final class ProblemResponse {
    private static final int RETRY_AFTER_SECONDS = 5;

    private ProblemResponse() {}

    static Response.ResponseBuilder of(Problem problem, String instance) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA)
                .entity(problem.toJson(instance).toString());
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        } else if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response;
    }
}
