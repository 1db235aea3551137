package bg.ploshtadka.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The boundary itself refuses a request, before the domain hears of it. */
public class ProblemException extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Refuses with this problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), Response.status(problem.status()).build());
        this.problem = problem;
    }

    /** Refuses one member of the body: 422. */
    public static ProblemException invalidMember(String field, String message) {
        return invalid(new Problem.FieldError(field, InputPlace.BODY, message));
    }

    static ProblemException invalid(Problem.FieldError error) {
        return new ProblemException(Problem.invalid(List.of(error)));
    }

    static ProblemException ofStatus(int status) {
        return new ProblemException(StatusProblems.of(status));
    }

    /** What the client gets to know. */
    public Problem problem() {
        return problem == null ? StatusProblems.of(getResponse().getStatus()) : problem;
    }
}
