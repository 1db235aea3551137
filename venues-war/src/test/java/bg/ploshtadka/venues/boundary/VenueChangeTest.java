package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemException;
import bg.ploshtadka.venues.Facilities;
import bg.ploshtadka.venues.Location;
import bg.ploshtadka.venues.OpeningTime;
import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueDetails;
import bg.ploshtadka.venues.WorkingHours;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VenueChangeTest {
    private static final VenueRequest NOTHING = new VenueRequest(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final VenueRequest EVERYTHING = new VenueRequest(
            "New name",
            "A new description",
            List.of(SportType.PADEL),
            "New street 2",
            "Варна",
            new BigDecimal("43.2"),
            new BigDecimal("27.9"),
            new BigDecimal("30.5"),
            "eur",
            4,
            true,
            true,
            true,
            true,
            true,
            List.of("Café"),
            "Europe/Athens",
            Map.of("0", new OpeningHours("09:00", "24:00")));

    private final VenueDetails before = new VenueDetails(
            "Old name",
            "An old description",
            Set.of(SportType.TENNIS),
            new Location("Old street 1", "София", new BigDecimal("42.7"), new BigDecimal("23.3")),
            new Money(new BigDecimal("25"), Currency.getInstance("EUR")),
            8,
            new Facilities(false, false, false, false, false, List.of("Bar")),
            ZoneId.of("Europe/Sofia"),
            WorkingHours.ALWAYS);

    @Test
    void leavesEverythingWhereNothingIsSent() {
        VenueDetails after = change(NOTHING, Set.of());

        assertThat(after).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void takesEverythingThatIsSent() {
        VenueDetails after = change(EVERYTHING, Set.of());

        assertThat(after)
                .usingRecursiveComparison()
                .isEqualTo(new VenueDetails(
                        "New name",
                        "A new description",
                        Set.of(SportType.PADEL),
                        new Location("New street 2", "Варна", new BigDecimal("43.2"), new BigDecimal("27.9")),
                        new Money(new BigDecimal("30.50"), Currency.getInstance("EUR")),
                        4,
                        new Facilities(true, true, true, true, true, List.of("Café")),
                        ZoneId.of("Europe/Athens"),
                        WorkingHours.of(Map.of("0", new OpeningTime("09:00", "24:00")))));
    }

    @Test
    void clearsThePosition() {
        VenueDetails after = change(NOTHING, Set.of("latitude", "longitude"));

        assertThat(after.location().latitude()).isEmpty();
        assertThat(after.location().longitude()).isEmpty();
        assertThat(after.location().city()).isEqualTo("София");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "sport_types",
                "address",
                "city",
                "price_per_hour",
                "currency",
                "capacity",
                "is_indoor",
                "has_parking",
                "has_changing_rooms",
                "has_showers",
                "has_equipment_rental",
                "amenities",
                "time_zone",
                "working_hours"
            })
    void refusesToClearWhatAlwaysHasAValue(String member) {
        Patch<VenueRequest> patch = new Patch<>(NOTHING, Set.of(member));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new VenueChange(patch))
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly(member));
    }

    @Test
    void doesNotMindUnknownMembers() {
        VenueDetails after = change(NOTHING, Set.of("favourite_colour"));

        assertThat(after).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void givesANewVenueItsDefaults() {
        VenueDetails details = new VenueRequest(
                        "Name",
                        "A description",
                        List.of(SportType.GYM),
                        "Street 1",
                        "Русе",
                        null,
                        null,
                        BigDecimal.TEN,
                        null,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .toDetails();

        assertThat(details.pricePerHour().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(details.timeZone()).isEqualTo(ZoneId.of("Europe/Sofia"));
        assertThat(details.workingHours()).isEqualTo(WorkingHours.ALWAYS);
        assertThat(details.facilities().parking()).isFalse();
        assertThat(details.facilities().amenities()).isEmpty();
    }

    private VenueDetails change(VenueRequest sent, Set<String> cleared) {
        return new VenueChange(new Patch<>(sent, cleared)).apply(before);
    }
}
