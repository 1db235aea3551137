package bg.ploshtadka.runner.frontdoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SiteTest extends SiteContract {

    @Override
    Client serve(Map<String, String> environment) {
        return openTo(Site.in(part -> folder, SiteSettings.from(environment)), new Routes(List.of()));
    }

    @Test
    void brotliIsPreferredWhereBothAreTaken() {
        Client.Answer answer = serve(Map.of()).get("/assets/app-3f2a9c.js", "Accept-Encoding", "gzip, deflate, br");

        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.body()).isEqualTo("by brotli");
    }

    @Test
    void whoAsksTheRootForJsonIsToldWhatRunsHere() {
        Client.Answer answer = serve(Map.of()).get("/", "Accept", "application/json");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json("/mail")).isEqualTo("/dev/mail");
    }

    @Test
    void theAliasLeadsToTheApiAndNeverToTheSite() {
        Client.Answer answer = serve(Map.of()).get("/api", "Accept", "text/html");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void thePageSaysThatItDependsOnWhatIsAskedFor() {
        assertThat(serve(Map.of()).get("/").header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void servicesComeFirst() {
        Client client = openTo(
                Site.in(part -> folder, SiteSettings.from(Map.of())),
                new Routes(List.of(route("/venues", echo("venues")), route("/bg/api", echo("deeper")))));

        assertThat(client.get("/venues/7").json("/name")).isEqualTo("venues");
        assertThat(client.get("/bg/api").json("/name")).isEqualTo("deeper");
        assertThat(client.get("/bg/venues/7").body()).isEqualTo(PAGE);
    }

    @Test
    void aRouteForEverythingTakesItsPlace() {
        Client client = openTo(
                Site.in(part -> folder, SiteSettings.from(Map.of())),
                new Routes(List.of(route("/", echo("everything")))));

        assertThat(client.get("/").json("/name")).isEqualTo("everything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bg/venues"})
    void whatWasNotBuiltSaysHowItIsBuilt(String path) throws IOException {
        Files.delete(folder.resolve("index.html"));

        Client.Answer answer = serve(Map.of()).get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json("/detail"))
                .isEqualTo(
                        "The website has not been built; `web-common/build.sh build frontend` does it, and a new start shows it.");
    }

    @Test
    void aFolderThatIsMissingHasNoFiles() {
        Client client =
                openTo(Site.in(part -> Path.of("/nowhere"), SiteSettings.from(Map.of())), new Routes(List.of()));

        assertThat(client.get("/favicon.svg").status()).isEqualTo(404);
        assertThat(client.get("/bg").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tile.example/{z}/{x}/{y}.png",
                "https://tile.example/{z}/{x}.png",
                "tile",
                "https:// {z}{x}{y}"
            })
    void aMapThatNoBrowserCouldShowIsRefused(String url) {
        assertThatThrownBy(() -> SiteSettings.from(Map.of("MAP_TILE_URL", url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("MAP_TILE_URL ");
    }
}
