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

class PanelTest extends PanelContract {

    @Override
    Client serve(Map<String, String> environment) {
        return openTo(site(environment), new Routes(List.of()));
    }

    /** The panel, beside a website that was not built. */
    private Site site(Map<String, String> environment) {
        return Site.in(
                part -> part.module().equals("admin-panel") ? folder : Path.of("/nowhere"),
                SiteSettings.from(environment));
    }

    @Test
    void servicesComeFirst() {
        Client client = openTo(
                site(Map.of()),
                new Routes(List.of(route("/venues", echo("venues")), route("/admin/api", echo("deeper")))));

        assertThat(client.get("/venues/7").json("/name")).isEqualTo("venues");
        assertThat(client.get("/admin/api").json("/name")).isEqualTo("deeper");
        assertThat(client.get("/admin/venues/7").body()).isEqualTo(PAGE);
    }

    @Test
    void itIsAPageOfItsOwnBesideTheWebsite() throws IOException {
        Path website = Files.createDirectories(temporary.resolve("website"));
        Files.writeString(website.resolve("index.html"), "the website");
        Files.writeString(website.resolve("first.js"), "first");

        Client client = openTo(
                Site.in(part -> part.module().equals("admin-panel") ? folder : website, SiteSettings.from(Map.of())),
                new Routes(List.of()));

        assertThat(client.get("/bg").body()).isEqualTo("the website");
        assertThat(client.get("/bg").header("X-Robots-Tag")).isEmpty();
        assertThat(client.get("/first.js").body()).isEqualTo("first");
        assertThat(client.get("/admin/bg").body()).isEqualTo(PAGE);
        assertThat(client.get("/admin/first.js").body()).isEqualTo(PAGE);
        assertThat(client.get("/assets/app-3f2a9c.js").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/venues"})
    void whatWasNotBuiltSaysHowItIsBuilt(String path) throws IOException {
        Files.delete(folder.resolve("index.html"));

        Client.Answer answer = serve(Map.of()).get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json("/detail"))
                .isEqualTo(
                        "The panel has not been built; `web-common/build.sh build admin-panel` does it, and a new start shows it.");
    }
}
