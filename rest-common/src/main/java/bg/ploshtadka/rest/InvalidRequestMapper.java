package bg.ploshtadka.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.StreamSupport;

/** Inputs that break a Bean Validation constraint; a broken promise about a return value is the product's own fault. */
public class InvalidRequestMapper extends ProblemMapper<ConstraintViolationException> {
    @Override
    protected Problem toProblem(ConstraintViolationException refused) {
        boolean ofInputs = refused.getConstraintViolations().stream()
                .noneMatch(violation -> StreamSupport.stream(
                                violation.getPropertyPath().spliterator(), false)
                        .map(Path.Node::getKind)
                        .anyMatch(ElementKind.RETURN_VALUE::equals));
        return ofInputs ? Problem.invalid(FieldErrors.of(refused)) : UnexpectedFailureMapper.unexpected();
    }
}
