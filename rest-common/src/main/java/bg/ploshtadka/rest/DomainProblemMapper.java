package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;

/** What the domain refuses. */
public class DomainProblemMapper extends ProblemMapper<DomainException> {
    @Override
    protected Problem toProblem(DomainException refused) {
        return Problem.of(refused);
    }
}
