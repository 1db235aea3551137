package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.OpeningTime;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day that closes after it opens; said of the closing time. */
@Documented
@Constraint(validatedBy = InOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InOrder {
    /** What the client reads. */
    String message() default "must be later than open";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one day; what is missing or no time is said elsewhere. */
    class Validator implements ConstraintValidator<InOrder, OpeningHours> {
        @Override
        public boolean isValid(OpeningHours hours, ConstraintValidatorContext context) {
            if (hours.open() == null || hours.close() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("close")
                    .addConstraintViolation();
            return OpeningTime.isInOrder(hours.open(), hours.close());
        }
    }
}
