package bg.ploshtadka.runner.frontdoor;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the website, whoever serves it: the front door of a local run or the image. */
abstract class SiteContract extends FrontDoorTest {

    static final String PAGE = "<!doctype html><title>PloshtadkaBG</title>";
    private static final String SCRIPT = "/assets/app-3f2a9c.js";

    @TempDir
    Path temporary;

    Path folder;

    /** Serves the folder with these settings. */
    abstract Client serve(Map<String, String> environment) throws Exception;

    private Client serve() throws Exception {
        return serve(Map.of());
    }

    @BeforeEach
    void build() throws IOException {
        // A server that is another user has to see it.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = Files.createDirectories(temporary.resolve("frontend/dist"));
        Files.createDirectories(folder.resolve("assets"));
        write("index.html", PAGE);
        write("assets/app-3f2a9c.js", "plain");
        write("assets/app-3f2a9c.js.br", "by brotli");
        write("assets/app-3f2a9c.js.gz", "by gzip");
        write("assets/style-77aa01.css", "a{}");
        write("favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("manifest.webmanifest", "{}");
        Files.writeString(folder.resolveSibling("package.json"), "not for the world");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bg", "/bg/", "/en", "/bg/venues/7", "/en/bookings/7?tab=pay", "/bg/venues/app.js"})
    void everyAddressOfItsOwnGivesThePage(String path) throws Exception {
        Client.Answer answer = serve().get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.body()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bgx",
                "/BG",
                "/de/venues",
                "/assets",
                "/assets/",
                "/assets/gone-1.js",
                "/api/bg/venues",
                "/api/nothing",
                "/nothing",
                "/dev/nothing",
                "/site.jsonx"
            })
    void whatItDoesNotHaveIsAProblemAndNeverThePage(String path) throws Exception {
        Client.Answer answer = serve().get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).doesNotContain("max-age");
        assertThat(answer.json("/type")).isEqualTo("/problems/not-found");
        assertThat(answer.json("/status")).isEqualTo("404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../package.json",
                "/assets/../../package.json",
                "/assets/%2e%2e/%2e%2e/package.json",
                "/assets/..%2f..%2fpackage.json",
                "/bg/../../package.json",
                "/..;/package.json",
                "/assets/..%5c..%5cpackage.json",
                "//package.json",
                "/assets/%00"
            })
    void nothingBesideItsFolderIsSeen(String target) throws Exception {
        String answer = serve().rawGet(target);

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("not for the world");
    }

    @Test
    void nothingThatALinkLeadsToOutsideIsSeen() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolveSibling("package.json"));

        Client.Answer answer = serve().get("/link.json");

        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("not for the world");
    }

    @Test
    void aHashedFileIsKeptForEver() throws Exception {
        Client.Answer answer = serve().get(SCRIPT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("plain");
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({"/favicon.svg, image/svg+xml", "/manifest.webmanifest, application/manifest+json"})
    void anyOtherFileIsKeptForMinutes(String path, String type) throws Exception {
        Client.Answer answer = serve().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate | gzip | by gzip",
                "gzip;q=0.5 | gzip | by gzip",
                "gzip;q=0 | '' | plain",
                "identity | '' | plain",
                "deflate | '' | plain"
            })
    void aCompressedNeighbourIsSentToWhoTakesIt(String accepted, String encoding, String body) throws Exception {
        Client.Answer answer = serve().get(SCRIPT, "Accept-Encoding", accepted);

        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void whatHasNoCompressedNeighbourIsSentAsItIs() throws Exception {
        Client.Answer answer = serve().get("/assets/style-77aa01.css", "Accept-Encoding", "br, gzip");

        assertThat(answer.body()).isEqualTo("a{}");
        assertThat(answer.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bg/venues", SCRIPT, "/favicon.svg"})
    void whoHasItAlreadyIsToldSo(String path) throws Exception {
        Client client = serve();
        String tag = client.get(path, "Accept-Encoding", "gzip").header("ETag");

        Client.Answer answer = client.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertThat(tag).isNotEmpty();
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }

    @Test
    void eachFormOfAFileHasATagOfItsOwn() throws Exception {
        Client client = serve();

        assertThat(client.get(SCRIPT).header("ETag"))
                .isNotEqualTo(client.get(SCRIPT, "Accept-Encoding", "gzip").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bg", SCRIPT, "/site.json"})
    void headTellsAllButTheBody(String path) throws Exception {
        Client client = serve();

        Client.Answer answer =
                client.send(client.to(path).header("Accept-Encoding", "gzip").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Encoding"))
                .isEqualTo(client.get(path, "Accept-Encoding", "gzip").header("Content-Encoding"));
        assertThat(answer.header("Content-Length"))
                .isEqualTo(client.get(path, "Accept-Encoding", "gzip").header("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "POST, /bg/venues", "PUT, /assets/app-3f2a9c.js", "DELETE, /favicon.svg", "POST, /site.json"
    })
    void itIsOnlyRead(String method, String path) throws Exception {
        Client client = serve();

        Client.Answer answer = client.send(client.to(path).method(method, BodyPublishers.ofString("x")));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.json("/type")).isEqualTo("/problems/method-not-allowed");
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

    @Test
    void itMayRunNothingOfStrangers() throws Exception {
        Client.Answer answer = serve().get("/bg", "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data: https:; font-src 'self'; connect-src 'self'; frame-src 'none'; "
                        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
    }

    @Test
    void itMayRunWhatItsSettingsNeed() throws Exception {
        Client.Answer answer = serve(Map.of("GOOGLE_CLIENT_ID", "1-a", "TURNSTILE_SITE_KEY", "0x4AAA"))
                .get("/bg", "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy").split("; "))
                .contains(
                        "script-src 'self' https://accounts.google.com/gsi/client https://challenges.cloudflare.com",
                        "style-src 'self' 'unsafe-inline' https://accounts.google.com/gsi/style",
                        "connect-src 'self' https://accounts.google.com/gsi/",
                        "frame-src https://accounts.google.com/gsi/ https://challenges.cloudflare.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bg/venues", SCRIPT, "/favicon.svg"})
    void whatItSendsIsSecured(String path) throws Exception {
        Client.Answer answer = serve().get(path, "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Permissions-Policy")).startsWith("geolocation=(self)");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin-allow-popups");
    }
}
