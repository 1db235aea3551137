package bg.ploshtadka.rest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the API writes values as text, in bodies and in parameters alike. */
final class Values {
    private static final int MAX_DIGITS = 30;
    private static final int MAX_SCALE = 20;
    private static final int MIN_YEAR = 1970;
    private static final int MAX_YEAR = 2199;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL_TEXT = Pattern.compile("[+-]?[0-9]{1,30}([.][0-9]{1,20})?");

    private Values() {}

    /** An ISO-8601 instant with an offset, in a year that somebody can mean, in microseconds as they are stored. */
    static Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < MIN_YEAR || time.getYear() > MAX_YEAR) {
                throw new InvalidValueException("must lie in the years " + MIN_YEAR + " to " + MAX_YEAR);
            }
            return time.toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unreadable) {
            throw new InvalidValueException("must be an ISO-8601 time with an offset, e.g. 2026-05-01T18:00:00Z");
        }
    }

    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR) {
                throw new InvalidValueException("must lie in the years " + MIN_YEAR + " to " + MAX_YEAR);
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new InvalidValueException("must be a date, e.g. 2026-05-01");
        }
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new InvalidValueException("must be a time of day, e.g. 18:00");
        }
    }

    /** Text that the database can keep: PostgreSQL has no character zero, UTF-8 no half of a surrogate pair. */
    static String text(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new InvalidValueException("must not contain characters that are none");
        }
        return text;
    }

    static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new InvalidValueException("must be a UUID");
        }
        return UUID.fromString(text);
    }

    /** A plain decimal number; exponents are not taken as text. */
    static BigDecimal decimal(String text) {
        if (!DECIMAL_TEXT.matcher(text).matches()) {
            throw new InvalidValueException("must be a decimal number");
        }
        return new BigDecimal(text);
    }

    /** The same number, unless writing it out would take more room than anybody needs. */
    static BigDecimal decimal(BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new InvalidValueException("must be a decimal number of reasonable size");
        }
        return number;
    }

    static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw new InvalidValueException("must be a whole number of at most 9 digits");
        }
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValueException("must be true or false");
        };
    }

    /** The constant whose lower-case name this is. */
    static <E> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> nameOf((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> nameOf((Enum<?>) constant))
                                .collect(Collectors.joining(", "))));
    }

    /** How the API writes a constant: {@code pending_approval}. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
