package bg.ploshtadka.runner.frontdoor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The image of the website keeps the rules of the front door; tried where nginx is installed. */
class SiteImageTest extends SiteContract {

    private WebImage image;

    @BeforeEach
    void prepare() throws IOException {
        image = keep(new WebImage(temporary, base()));
    }

    @Override
    Client serve(Map<String, String> environment) throws Exception {
        return image.serve(environment);
    }

    @Test
    void itsSettingsAreMadeWithoutNginx() throws Exception {
        finish(Map.of("GOOGLE_CLIENT_ID", " 1-a ", "MAP_ATTRIBUTION", "\"a\"\\\nb"), 0);

        assertThat(image.written().resolve("site.json"))
                .hasContent("{\"google_client_id\":\"1-a\",\"turnstile_site_key\":null,\"map_tile_url\":null,"
                        + "\"map_attribution\":\"\\\"a\\\"\\\\ b\"}");
        assertThat(configuration())
                .contains("script-src 'self' https://accounts.google.com/gsi/client;")
                .doesNotContain("${", "1-a");
    }

    @Test
    void itsPolicyIsThatOfTheFrontDoor() throws Exception {
        for (Map<String, String> environment : policies()) {
            finish(environment, 0);
            Client door = openTo(Site.in(part -> folder, SiteSettings.from(environment)), new Routes(List.of()));

            assertThat(configuration()).contains("\"" + door.get("/bg").header("Content-Security-Policy") + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tile.example/{z}/{x}/{y}.png", "https://tile.example/{z}/{x}.png", "https:// {z}{x}{y}"})
    void aMapThatNoBrowserCouldShowIsRefused(String url) throws Exception {
        finish(Map.of("MAP_TILE_URL", url), 1);

        assertThat(image.output()).startsWith("MAP_TILE_URL ");
    }

    private static List<Map<String, String>> policies() {
        String google = "GOOGLE_CLIENT_ID";
        String turnstile = "TURNSTILE_SITE_KEY";
        return List.of(Map.of(), Map.of(google, "1"), Map.of(turnstile, "2"), Map.of(google, "1", turnstile, "2"));
    }

    private String configuration() throws IOException {
        return Files.readString(image.written().resolve("nginx.conf"));
    }

    private void finish(Map<String, String> environment, int status) throws Exception {
        assertThat(image.finish(environment)).as(image.output()).isEqualTo(status);
    }
}
