package bg.ploshtadka.venues.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The address of something on the web that is fetched by HTTPS, without a password in it. {@code null} is fine. */
@Documented
@Constraint(validatedBy = SecureUrl.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface SecureUrl {
    /** What the client reads. */
    String message() default "must be an https address, e.g. https://images.example.bg/court.jpg";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one address. */
    class Validator implements ConstraintValidator<SecureUrl, String> {
        private static final int MAX_PORT = 65_535;
        private static final Pattern ASCII = Pattern.compile("https://[\\x21-\\x7E]+");

        @Override
        public boolean isValid(String url, ConstraintValidatorContext context) {
            if (url == null) {
                return true;
            }
            try {
                URI uri = new URI(url);
                return ASCII.matcher(url).matches()
                        && uri.getHost() != null
                        && uri.getUserInfo() == null
                        && uri.getPort() <= MAX_PORT;
            } catch (URISyntaxException none) {
                return false;
            }
        }
    }
}
