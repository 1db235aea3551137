package bg.ploshtadka.bookings.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A period that ends after it begins; said of its end. */
@Documented
@Constraint(validatedBy = ForwardPeriod.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ForwardPeriod {
    /** What the client reads. */
    String message() default "must be later than from";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one period; an end that is missing is no fault. */
    class Validator implements ConstraintValidator<ForwardPeriod, SlotParams> {
        @Override
        public boolean isValid(SlotParams params, ConstraintValidatorContext context) {
            if (params.from == null || params.to == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("to")
                    .addConstraintViolation();
            return params.to.isAfter(params.from);
        }
    }
}
