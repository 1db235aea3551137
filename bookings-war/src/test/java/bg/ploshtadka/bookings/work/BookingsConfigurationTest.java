package bg.ploshtadka.bookings.work;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookingsConfigurationTest {
    private static final String PROFILE = "PLOSHTADKA_PROFILE";

    @Test
    void needsNothingInALocalRun() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void wantsToKnowWhereLinksLeadInProduction() {
        assertRefused("FRONTEND_BASE_URL", Map.of(PROFILE, "prod", "CONTACT_EMAIL", "office@ploshtadka.example"));
    }

    @Test
    void wantsToKnowWhoOrganizesInProduction() {
        assertRefused("CONTACT_EMAIL", Map.of(PROFILE, "prod", "FRONTEND_BASE_URL", "https://ploshtadka.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1441", "half an hour"})
    void refusesAHoldThatMakesNoSense(String minutes) {
        assertRefused("BOOKING_HOLD_MINUTES", Map.of("BOOKING_HOLD_MINUTES", minutes));
    }

    private static void assertRefused(String name, Map<String, String> environment) {
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(name + " ");
    }

    private static void check(Map<String, String> environment) {
        new BookingsConfiguration().check(new Settings(name -> Optional.ofNullable(environment.get(name))));
    }
}
