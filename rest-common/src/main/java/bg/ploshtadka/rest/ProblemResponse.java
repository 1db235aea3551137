package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

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
            case 429, 503 -> Map.of(HttpHeaders.RETRY_AFTER, pause(problem).orElse(RETRY_AFTER_SECONDS));
            default ->
                pause(problem)
                        .map(seconds -> Map.of(HttpHeaders.RETRY_AFTER, seconds))
                        .orElse(Map.of());
        };
    }

    private static Optional<String> pause(Problem problem) {
        return Optional.ofNullable(problem.facts().get(TooManyAttemptsException.RETRY_AFTER))
                .map(Object::toString);
    }
}
