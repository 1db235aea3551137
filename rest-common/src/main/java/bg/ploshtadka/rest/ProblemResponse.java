package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A problem as an answer, with the headers that its status calls for. */
final class ProblemResponse {
    private static final String RETRY_AFTER_SECONDS = "5";

    private ProblemResponse() {}

    static Response.ResponseBuilder of(Problem problem, String instance) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA)
                .entity(problem.toJson(instance).toString());
        headers(problem).forEach(response::header);
        return response;
    }

    static Map<String, String> headers(Problem problem) {
        return switch (problem.status()) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429 -> retryAfter(problem);
            case 503 -> Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> Map.of();
        };
    }

    private static Map<String, String> retryAfter(Problem problem) {
        Object seconds = problem.facts().getOrDefault(TooManyAttemptsException.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Map.of(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
}
