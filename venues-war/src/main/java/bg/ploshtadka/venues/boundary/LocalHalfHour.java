package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.BookableTime;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** A day and a full or half hour of it, without a zone, in a year that somebody can mean. {@code null} is fine. */
@Documented
@Constraint(validatedBy = LocalHalfHour.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface LocalHalfHour {
    /** What the client reads. */
    String message() default "must be a local time at minute 00 or 30, e.g. 2026-12-01T18:00";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one time. */
    class Validator implements ConstraintValidator<LocalHalfHour, String> {
        private static final Pattern FORM =
                Pattern.compile("(19[7-9]|2[01][0-9])[0-9]-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || FORM.matcher(text).matches() && isOnStep(text);
        }

        private static boolean isOnStep(String text) {
            try {
                return LocalDateTime.parse(text).getMinute() % BookableTime.STEP.toMinutes() == 0;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
