package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.venues.VenueSort;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Filters that make sense together. */
@Documented
@Constraint(validatedBy = ConsistentSearch.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ConsistentSearch {
    /** Never shown: each fault has words of its own. */
    String message() default "must make sense together";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one search, and names the filter that is at fault. */
    class Validator implements ConstraintValidator<ConsistentSearch, VenueSearchParams> {
        private static final long STEP_MINUTES = BookableTime.STEP.toMinutes();

        @Override
        public boolean isValid(VenueSearchParams search, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean prices = search.minPrice == null
                    || search.maxPrice == null
                    || search.minPrice.compareTo(search.maxPrice) <= 0;
            boolean radius = search.radiusKm == null || search.near != null;
            boolean order = search.sort != VenueSort.DISTANCE || search.near != null;
            boolean time = search.duration == null || search.freeAt != null;
            boolean steps = search.duration == null || search.duration % STEP_MINUTES == 0;
            return check(prices, "minPrice", "must not be greater than max_price", context)
                    & check(radius, "radiusKm", "needs near", context)
                    & check(order, "sort", "distance needs near", context)
                    & check(time, "duration", "needs free_at", context)
                    & check(steps, "duration", "must be a multiple of 30", context);
        }

        private static boolean check(boolean holds, String filter, String message, ConstraintValidatorContext context) {
            if (!holds) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(filter)
                        .addConstraintViolation();
            }
            return holds;
        }
    }
}
