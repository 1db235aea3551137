package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.boundary.OwnerDecisionRequest.Outcome;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A refusal that tells why; said of the reason. */
@Documented
@Constraint(validatedBy = ReasonedRefusal.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ReasonedRefusal {
    /** What the client reads. */
    String message() default "must tell why, of a refusal";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one decision; what is missing otherwise is said elsewhere. */
    class Validator implements ConstraintValidator<ReasonedRefusal, OwnerDecisionRequest> {
        @Override
        public boolean isValid(OwnerDecisionRequest decision, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("reason")
                    .addConstraintViolation();
            return decision.status() != Outcome.REFUSED || decision.reason() != null;
        }
    }
}
