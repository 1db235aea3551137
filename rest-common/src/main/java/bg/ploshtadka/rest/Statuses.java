package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.ProblemType;

/** Which HTTP status says what the domain means. */
final class Statuses {
    static final int UNPROCESSABLE = 422;

    private Statuses() {}

    static int of(ProblemType.Category category) {
        return switch (category) {
            case STATE -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE -> UNPROCESSABLE;
            case LIMIT -> 429;
            case PRECONDITION -> 412;
        };
    }
}
