package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.TextParameters;
import bg.ploshtadka.venues.FreeTime;
import bg.ploshtadka.venues.VenueSearch;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each parameter of the search from both sides of its bounds, read and validated as the server does. */
class VenueSearchParamsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final String FAR = "1" + "0".repeat(30);

    @ParameterizedTest
    @CsvSource({
        "city, С",
        "city, ' София '",
        "sport_type, padel",
        "is_indoor, true",
        "has_parking, false",
        "min_price, 0",
        "min_price, 9999999999.99",
        "min_price, 1.50",
        "max_price, +5",
        "min_capacity, 1",
        "min_capacity, 2147483647",
        "owner_id, 01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
        "status, pending_approval",
        "q, %",
        "q, _",
        "q, '\\'",
        "q, ' a '",
        "q, ⚽",
        "q, 👩‍👩‍👧",
        "q, \u200Fשלום\u200E",
        "near, '42.6977,23.3219'",
        "near, '90,180'",
        "near, '-90,-180'",
        "near, '90.000000,180.000000'",
        "near, '0,0'",
        "near, '42.1234567,23.1234567'",
        "free_at, 2026-12-01T18:00",
        "free_at, 2028-02-29T00:30",
        "free_at, 1970-01-01T00:00",
        "free_at, 2199-12-31T23:30",
        "sort, rating",
    })
    void takes(String parameter, String value) {
        assertThat(complaints(Map.of(parameter, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "city, ''",
        "city, ' '",
        "sport_type, chess",
        "sport_type, PADEL",
        "is_indoor, yes",
        "has_parking, 1",
        "min_price, -0.01",
        "min_price, 10000000000",
        "min_price, 1.505",
        "min_price, 1.1234567",
        "min_price, NaN",
        "min_price, Infinity",
        "min_price, 1e400",
        "min_price, 1e2",
        "min_price, ''",
        "max_price, -1",
        "max_price, -Infinity",
        "min_capacity, 0",
        "min_capacity, -1",
        "min_capacity, 2147483648",
        "min_capacity, 1.5",
        "owner_id, 1",
        "owner_id, ''",
        "status, gone",
        "q, ''",
        "q, ' '",
        "q, 'a\u0000b'",
        "q, 'a\nb'",
        "q, \u202Etxet",
        "q, 'a\u2028b'",
        "q, \uD83D",
        "near, ''",
        "near, 42.1",
        "near, '42.1,'",
        "near, ',23'",
        "near, 'a,b'",
        "near, 'NaN,0'",
        "near, '0,Infinity'",
        "near, '1e1,0'",
        "near, '90.000001,0'",
        "near, '91,0'",
        "near, '-90.1,0'",
        "near, '0,180.000001'",
        "near, '0,-181'",
        "near, '42.1,23.1,1'",
        "near, '42.1, 23.1'",
        "near, '٤٢,٢٣'",
        "sort, cheapest",
        "sort, distance",
        "radius_km, 5",
        "free_at, ''",
        "free_at, 2026-12-01",
        "free_at, 18:00",
        "free_at, 2026-12-01 18:00",
        "free_at, 2026-12-01T18:15",
        "free_at, 2026-12-01T18:00:00",
        "free_at, 2026-12-01T18:00Z",
        "free_at, 2026-12-01T18:00+02:00",
        "free_at, 2026-02-30T18:00",
        "free_at, 2026-12-01T24:00",
        "free_at, 1969-12-31T18:00",
        "free_at, 2200-01-01T18:00",
        "free_at, +2026-12-01T18:00",
        "free_at, ٢٠٢٦-12-01T18:00",
        "duration, 60",
        "duration, 1.5",
        "duration, ''",
    })
    void refuses(String parameter, String value) {
        assertThat(complaints(Map.of(parameter, value))).containsExactly(parameter);
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                arguments("city", "я".repeat(100), true),
                arguments("city", "я".repeat(101), false),
                arguments("q", "я".repeat(255), true),
                arguments("q", "я".repeat(256), false),
                arguments("q", "⚽".repeat(255), true),
                arguments("q", "\uD83D\uDC4D".repeat(255), true),
                arguments("q", "\uD83D\uDC4D".repeat(256), false),
                arguments("min_price", FAR, false),
                arguments("max_price", FAR, false),
                arguments("min_capacity", FAR, false),
                arguments("near", FAR + ",0", false),
                arguments("near", "0." + "1".repeat(15) + ",0", true),
                arguments("near", "0." + "1".repeat(16) + ",0", false));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void knowsHowMuchIsTooMuch(String parameter, String value, boolean fine) {
        assertThat(complaints(Map.of(parameter, value)).isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00000000000000000001, true",
        "0.1, true",
        "20100, true",
        "0, false",
        "0.0, false",
        "-1, false",
        "20100.000001, false",
        "NaN, false",
        "1e400, false",
        "1000000000000000000000000000000, false",
    })
    void takesARadiusOnTheGlobe(String radius, boolean fine) {
        assertThat(complaints(Map.of("near", "42.7,23.3", "radius_km", radius)).isEmpty())
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "90, true", "1440, true", "30, false", "75, false", "1470, false", "-60, false", "0, false"
    })
    void takesADurationThatCanBeBooked(String minutes, boolean fine) {
        assertThat(complaints(Map.of("free_at", "2026-12-01T18:00", "duration", minutes))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void looksForAnHourUnlessToldOtherwise() {
        VenueSearchParams search = new VenueSearchParams();
        search.freeAt = "2026-12-01T18:00";
        assertThat(search.toSearch().free())
                .hasValue(new FreeTime(LocalDateTime.parse("2026-12-01T18:00"), Duration.ofHours(1)));

        search.duration = 90;
        assertThat(search.toSearch().free().orElseThrow().duration()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void takesNoLowestPriceAboveTheHighest() {
        assertThat(complaints(Map.of("min_price", "10.01", "max_price", "10.00")))
                .containsExactly("min_price");
        assertThat(complaints(Map.of("min_price", "10.00", "max_price", "10"))).isEmpty();
    }

    @Test
    void overlooksSpaceAround() {
        VenueSearchParams search = new VenueSearchParams();
        search.city = " София ";
        search.text = "\tзала ";

        VenueSearch sought = search.toSearch();

        assertThat(sought.city()).hasValue("София");
        assertThat(sought.text()).hasValue("зала");
    }

    /** The parameters that are refused, by the reader or by their constraints. */
    private static Set<String> complaints(Map<String, String> query) {
        VenueSearchParams search = new VenueSearchParams();
        Set<String> refused = query.entrySet().stream()
                .filter(parameter -> !read(search, parameter.getKey(), parameter.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        VALIDATOR.validate(search).stream()
                .map(violation -> nameOf(field(violation.getPropertyPath().toString())))
                .forEach(refused::add);
        return refused;
    }

    private static boolean read(VenueSearchParams search, String parameter, String value) {
        Field field = Arrays.stream(VenueSearchParams.class.getDeclaredFields())
                .filter(each -> Optional.ofNullable(each.getAnnotation(QueryParam.class))
                        .map(QueryParam::value)
                        .filter(parameter::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        ParamConverter<?> converter =
                new TextParameters().getConverter(field.getType(), field.getGenericType(), field.getAnnotations());
        try {
            field.set(search, converter.fromString(value));
            return true;
        } catch (WebApplicationException refused) {
            return false;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Field field(String name) {
        try {
            return VenueSearchParams.class.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String nameOf(Field field) {
        return field.getAnnotation(QueryParam.class).value();
    }
}
