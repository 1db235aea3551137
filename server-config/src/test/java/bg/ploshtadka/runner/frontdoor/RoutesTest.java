package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoutesTest {

    private static final List<URI> SOMEBODY = List.of(URI.create("http://127.0.0.1:1"));

    private final Routes routes = new Routes(List.of(
            new Route("/venues", SOMEBODY), new Route("/venues/health", SOMEBODY), new Route("/auth", SOMEBODY)));

    @Test
    void choosesTheLongestPrefix() {
        assertThat(routes.covering("/venues/health/live")).map(Route::prefix).contains("/venues/health");
    }

    @Test
    void comparesWholeSegments() {
        assertThat(routes.covering("/venuesX")).isEmpty();
        assertThat(routes.covering("/venues/healthy")).map(Route::prefix).contains("/venues");
    }

    @Test
    void coversEverythingByASingleSlash() {
        Routes all = new Routes(List.of(new Route("/", SOMEBODY)));

        assertThat(all.covering("/anything/at/all")).map(Route::prefix).contains("/");
    }

    @Test
    void addsTheSlashToABarePrefixOnly() {
        Route venues = new Route("/venues", SOMEBODY);

        assertThat(venues.pathAtUpstream("/venues")).isEqualTo("/venues/");
        assertThat(venues.pathAtUpstream("/venues/7")).isEqualTo("/venues/7");
    }

    @Test
    void refusesAPrefixThatEndsWithASlash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Route("/venues/", SOMEBODY));
    }

    @Test
    void refusesARouteToNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Route("/venues", List.of()));
    }
}
