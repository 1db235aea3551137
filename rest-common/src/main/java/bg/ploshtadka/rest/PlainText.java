package bg.ploshtadka.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text for people: not blank, without control characters, broken surrogates and marks that turn the writing of what
 * follows around, counted in characters as the database counts them. {@code null} is fine.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    /** What the client reads. */
    String message() default "must have {min} to {max} printable characters";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** The least number of characters. */
    int min() default 1;

    /** The greatest number of characters. */
    int max();

    /** Whether it may have several lines, and tabs. */
    boolean lines() default false;

    /** Checks one text. */
    class Validator implements ConstraintValidator<PlainText, CharSequence> {
        private static final String LINE_CONTROLS = "\n\r\t";
        private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

        private int min;
        private int max;
        private boolean lines;

        @Override
        public void initialize(PlainText rule) {
            min = rule.min();
            max = rule.max();
            lines = rule.lines();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            long characters = text.codePoints().count();
            return characters >= min
                    && characters <= max
                    && !text.toString().isBlank()
                    && text.codePoints().allMatch(this::isPrintable);
        }

        private boolean isPrintable(int character) {
            return switch (Character.getType(character)) {
                case Character.SURROGATE -> false;
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    lines && LINE_CONTROLS.indexOf(character) >= 0;
                case Character.FORMAT -> TURNING.indexOf(character) < 0;
                default -> true;
            };
        }
    }
}
