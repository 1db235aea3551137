package bg.ploshtadka.runner.frontdoor;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The image of the panel keeps the rules of the front door; tried where nginx is installed. */
class PanelImageTest extends PanelContract {

    @Override
    Client serve(Map<String, String> environment) throws Exception {
        return keep(new WebImage(temporary, base())).serve(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bg", "/en/venues", "/index.html", "/assets/app-3f2a9c.js"})
    void whatIsTheWebsitesIsNotIts(String path) throws Exception {
        isNothing(serve().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "/admin/", "/a b", "/admin#", "/a.b", "/Admin\n"})
    void aPathThatWouldMeanSomethingElseInItsConfigurationIsRefused(String base) throws Exception {
        try (WebImage image = new WebImage(temporary, base)) {
            assertThat(image.finish(Map.of())).isEqualTo(1);
            assertThat(image.output()).startsWith("BASE_PATH ");
        }
    }
}
