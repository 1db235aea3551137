package bg.ploshtadka.rest;

import java.util.Map;

/** The problems that only say what their HTTP status says. */
final class StatusProblems {
    private static final Map<Integer, Problem> BY_STATUS = Map.ofEntries(
            entry(400, "bad-request", "The request cannot be understood", "Check its syntax."),
            entry(401, "unauthenticated", "Please sign in", "A valid access token is needed."),
            entry(403, "forbidden", "Not allowed", "Your scopes do not allow this."),
            entry(404, "not-found", "Nothing is here", "There is no such resource."),
            entry(405, "method-not-allowed", "This method does not work here", "See the Allow header."),
            entry(406, "not-acceptable", "No such representation", "Answers are application/json."),
            entry(413, "body-too-large", "The body is too large", "A body has at most 1 MiB."),
            entry(415, "unsupported-media-type", "This media type is not understood", "See the OpenAPI document."),
            entry(429, "too-many-requests", "Too many requests", "Try again later."),
            entry(503, "unavailable", "Not available at the moment", "Try again in a few seconds."));

    private StatusProblems() {}

    /** The problem of a status; any other than those the API answers with is its class's general one. */
    static Problem of(int status) {
        Problem known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status >= 400 && status < 500
                ? Problem.of(status, "bad-request", "The request cannot be served", "Check the request.")
                : Problem.of(500, "internal-error", "Something went wrong", "It has been logged.")
                        .with("request_id", RequestId.current());
    }

    private static Map.Entry<Integer, Problem> entry(int status, String slug, String title, String detail) {
        return Map.entry(status, Problem.of(status, slug, title, detail));
    }
}
