package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueSort;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VenueRequestTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Input input = new Input();

    @Test
    void acceptsACompleteVenue() {
        assertThat(faults(Complete.class)).isEmpty();
    }

    @Test
    void wantsEverythingNeededOfANewVenue() {
        Input nothing = new Input();
        nothing.name = null;
        nothing.description = null;
        nothing.sportTypes = null;
        nothing.address = null;
        nothing.city = null;
        nothing.price = null;
        nothing.capacity = null;

        assertThat(faults(nothing, Complete.class))
                .containsExactlyInAnyOrder(
                        "name", "description", "sportTypes", "address", "city", "pricePerHour", "capacity");
        assertThat(faults(nothing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "  ", "a\u0000b", "a\nb"})
    void refusesAName(String name) {
        input.name = name;

        assertThat(faults()).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "          "})
    void refusesADescription(String description) {
        input.description = description;

        assertThat(faults()).containsExactly("description");
    }

    @Test
    void refusesASportNamedTwice() {
        input.sportTypes = List.of(SportType.TENNIS, SportType.TENNIS);

        assertThat(faults()).containsExactly("sportTypes");
    }

    @Test
    void refusesNoSport() {
        input.sportTypes = List.of();

        assertThat(faults()).containsExactly("sportTypes");
    }

    @Test
    void refusesAnEmptySport() {
        input.sportTypes = Arrays.asList(SportType.TENNIS, null);

        assertThat(faults()).containsExactly("sportTypes[1].<list element>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "25.000", "10000000000", "1e300"})
    void refusesAPrice(BigDecimal price) {
        input.price = price;

        assertThat(faults()).contains("pricePerHour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "9999999999.99"})
    void acceptsAPrice(BigDecimal price) {
        input.price = price;

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90.000001,0", "-91,0", "0,180.000001", "0,-181", "1.0000001,0", "0,1.0000001"})
    void refusesAPosition(BigDecimal latitude, BigDecimal longitude) {
        input.latitude = latitude;
        input.longitude = longitude;

        assertThat(faults()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90,180", "-90,-180", "42.697700,23.321900"})
    void acceptsAPosition(BigDecimal latitude, BigDecimal longitude) {
        input.latitude = latitude;
        input.longitude = longitude;

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BGN", "USD", "EURO", ""})
    void refusesACurrency(String currency) {
        input.currency = currency;

        assertThat(faults()).containsExactly("currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "europe/sofia", "+02:00", ""})
    void refusesATimeZone(String zone) {
        input.timeZone = zone;

        assertThat(faults()).containsExactly("timeZone");
    }

    @Test
    void refusesRoomForNobody() {
        input.capacity = 0;

        assertThat(faults()).containsExactly("capacity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "monday", "Default", ""})
    void refusesADay(String day) {
        input.workingHours = Map.of(day, new OpeningHours("08:00", "22:00"));

        assertThat(faults()).hasSize(1).first().asString().startsWith("workingHours");
    }

    @Test
    void refusesADayWithoutHours() {
        input.workingHours = new HashMap<>();
        input.workingHours.put("0", null);

        assertThat(faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00,08:00,close",
        "08:00,08:00,close",
        "24:00,24:00,open",
        "8:00,22:00,open",
        "08:00,24:01,close",
        ",22:00,open",
        "08:00,,close"
    })
    void refusesHoursAndSaysWhichOne(String open, String close, String field) {
        input.workingHours = Map.of("default", new OpeningHours(open, close));

        assertThat(faults()).anyMatch(fault -> fault.endsWith("." + field));
    }

    @Test
    void acceptsHoursUntilMidnight() {
        input.workingHours = Map.of("0", new OpeningHours("08:00", "24:00"), "6", new OpeningHours("00:00", "00:30"));

        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesFiftyOneAmenities() {
        input.amenities = List.of("x".repeat(51).split(""));

        assertThat(faults()).containsExactly("amenities");
    }

    @Test
    void refusesPricesInTheWrongOrder() {
        VenueSearchParams search = new VenueSearchParams();
        search.minPrice = BigDecimal.TEN;
        search.maxPrice = BigDecimal.ONE;

        assertThat(fields(search)).containsExactly("minPrice");
    }

    @Test
    void acceptsEqualPrices() {
        VenueSearchParams search = new VenueSearchParams();
        search.minPrice = BigDecimal.TEN;
        search.maxPrice = new BigDecimal("10.00");

        assertThat(fields(search)).isEmpty();
    }

    @Test
    void refusesDistancesFromNowhere() {
        VenueSearchParams search = new VenueSearchParams();
        search.radiusKm = BigDecimal.ONE;
        search.sort = VenueSort.DISTANCE;

        assertThat(fields(search)).containsExactlyInAnyOrder("radiusKm", "sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "42,", "42;23", "91,0", "90.1,0", "0,181", "0,180.5", "NaN,0", "1e1,0", "42, 23"})
    void refusesAPoint(String near) {
        VenueSearchParams search = new VenueSearchParams();
        search.near = near;

        assertThat(fields(search)).containsExactly("near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42.6977,23.3219", "-90,-180", "90.0,180.00", "0,0", "-0.5,179.999999"})
    void acceptsAPoint(String near) {
        VenueSearchParams search = new VenueSearchParams();
        search.near = near;

        assertThat(fields(search)).isEmpty();
        assertThat(search.toSearch().near()).isPresent();
    }

    private List<String> faults(Class<?>... groups) {
        return faults(input, groups);
    }

    private List<String> faults(Input sent, Class<?>... groups) {
        return VALIDATOR.validate(sent.build(), groups).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .toList();
    }

    private List<String> fields(VenueSearchParams search) {
        return VALIDATOR.validate(search).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .toList();
    }

    /** A venue without faults, to be spoilt. */
    private static final class Input {
        String name = "Тенис клуб";
        String description = "Четири корта\nна клей";
        List<SportType> sportTypes = List.of(SportType.TENNIS);
        String address = "ул. Шипка 1";
        String city = "София";
        BigDecimal latitude;
        BigDecimal longitude;
        BigDecimal price = new BigDecimal("25.00");
        String currency;
        Integer capacity = 8;
        List<String> amenities;
        String timeZone;
        Map<String, OpeningHours> workingHours;

        VenueRequest build() {
            return new VenueRequest(
                    name,
                    description,
                    sportTypes,
                    address,
                    city,
                    latitude,
                    longitude,
                    price,
                    currency,
                    capacity,
                    null,
                    null,
                    null,
                    null,
                    null,
                    amenities,
                    timeZone,
                    workingHours);
        }
    }
}
