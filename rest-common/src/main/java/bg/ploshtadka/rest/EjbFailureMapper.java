package bg.ploshtadka.rest;

import jakarta.ejb.EJBException;

/** What the EJB container wraps. Without a mapper of its own, Jersey asks the others twice, and failures are logged twice. */
public class EjbFailureMapper extends ProblemMapper<EJBException> {
    @Override
    protected Problem toProblem(EJBException failed) {
        return UnexpectedFailureMapper.problemOf(failed);
    }
}
