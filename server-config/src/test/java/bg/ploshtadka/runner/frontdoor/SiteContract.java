package bg.ploshtadka.runner.frontdoor;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the website, whoever serves it: the front door of a local run or the image. */
abstract class SiteContract extends WebPartContract {

    @Override
    final String base() {
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bg", "/bg/", "/en", "/bg/venues/7", "/en/bookings/7?tab=pay", "/bg/venues/app.js"})
    void everyAddressOfItsOwnGivesThePage(String path) throws Exception {
        isThePage(serve().get(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bgx",
                "/BG",
                "/de/venues",
                "/api/bg/venues",
                "/api/nothing",
                "/nothing",
                "/dev/nothing",
                "/site.jsonx"
            })
    void whatItDoesNotHaveIsAProblemAndNeverThePage(String path) throws Exception {
        isNothing(serve().get(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..;/package.json", "//package.json"})
    void whatOthersMightTakeForAnotherFolderIsNone(String target) throws Exception {
        assertThat(serve().rawGet(target)).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("not for the world");
    }

    @Test
    void searchEnginesMayShowIt() throws Exception {
        assertThat(serve(Map.of("TURNSTILE_SITE_KEY", "0x4AAA")).get("/bg").header("X-Robots-Tag"))
                .isEmpty();
    }

    @Test
    void itsSettingsAreOnlyRead() throws Exception {
        Client client = serve();

        assertThat(client.post("/site.json", "x").status()).isEqualTo(405);
        assertThat(client.send(client.to("/site.json").method("HEAD", BodyPublishers.noBody()))
                        .header("Content-Length"))
                .isEqualTo(client.get("/site.json").header("Content-Length"));
    }

    @Test
    void itsSettingsAreNullUnlessSet() throws Exception {
        Client.Answer answer = serve(Map.of("TURNSTILE_SITE_KEY", " ")).get("/site.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        for (String name : new String[] {"google_client_id", "turnstile_site_key", "map_tile_url", "map_attribution"}) {
            assertThat(answer.json("/" + name)).as(name).isEqualTo("null");
        }
    }

    @Test
    void itsSettingsAreThoseOfTheEnvironment() throws Exception {
        String attribution = "&copy; <a href=\"https://www.openstreetmap.org/copyright\">OpenStreetMap</a> \\ Иван";

        Client.Answer answer = serve(Map.of(
                        "GOOGLE_CLIENT_ID", "1-a.apps.googleusercontent.com",
                        "TURNSTILE_SITE_KEY", "0x4AAA",
                        "MAP_TILE_URL", "https://tile.example/{z}/{x}/{y}.png",
                        "MAP_ATTRIBUTION", attribution))
                .get("/site.json");

        assertThat(answer.json("/google_client_id")).isEqualTo("1-a.apps.googleusercontent.com");
        assertThat(answer.json("/turnstile_site_key")).isEqualTo("0x4AAA");
        assertThat(answer.json("/map_tile_url")).isEqualTo("https://tile.example/{z}/{x}/{y}.png");
        assertThat(answer.json("/map_attribution")).isEqualTo(attribution);
    }
}
