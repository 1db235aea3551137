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

/** What holds for every part of what runs in a browser, whoever serves it: the front door of a local run or the image. */
abstract class WebPartContract extends FrontDoorTest {

    static final String PAGE = "<!doctype html><title>PloshtadkaBG</title>";
    private static final String SCRIPT = "/assets/app-3f2a9c.js";

    @TempDir
    Path temporary;

    Path folder;

    /** Under which path it lies; empty for the root. */
    abstract String base();

    /** Serves the folder with these settings. */
    abstract Client serve(Map<String, String> environment) throws Exception;

    final Client serve() throws Exception {
        return serve(Map.of());
    }

    @BeforeEach
    void build() throws IOException {
        // A server that is another user has to see it.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = Files.createDirectories(temporary.resolve("dist" + base()));
        Files.createDirectories(folder.resolve("assets"));
        write("index.html", PAGE);
        write("assets/app-3f2a9c.js", "plain");
        write("assets/app-3f2a9c.js.br", "by brotli");
        write("assets/app-3f2a9c.js.gz", "by gzip");
        write("assets/style-77aa01.css", "a{}");
        write("favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("manifest.webmanifest", "{}");
        Files.writeString(temporary.resolve("package.json"), "not for the world");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String at(String path) {
        return base() + path;
    }

    /** Whether this is the page, fresh each time. */
    static void isThePage(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.body()).isEqualTo(PAGE);
    }

    /** Whether this is a problem that nobody keeps. */
    static void isNothing(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).doesNotContain("max-age");
        assertThat(answer.json("/type")).isEqualTo("/problems/not-found");
        assertThat(answer.json("/status")).isEqualTo("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets", "/assets/", "/assets/gone-1.js", "/assets/old/gone-1.js"})
    void aScriptThatIsGoneIsAProblemAndNeverThePage(String path) throws Exception {
        isNothing(serve().get(at(path), "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../package.json",
                "/assets/../../package.json",
                "/assets/%2e%2e/%2e%2e/package.json",
                "/assets/..%2f..%2fpackage.json",
                "/bg/../../package.json",
                "/assets/..%5c..%5cpackage.json",
                "/assets/%00"
            })
    void nothingBesideItsFolderIsSeen(String target) throws Exception {
        String answer = serve().rawGet(at(target));

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("not for the world");
    }

    @Test
    void nothingThatALinkLeadsToOutsideIsSeen() throws Exception {
        Files.createSymbolicLink(folder.resolve("assets/link.json"), temporary.resolve("package.json"));

        Client.Answer answer = serve().get(at("/assets/link.json"));

        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("not for the world");
    }

    @Test
    void aHashedFileIsKeptForEver() throws Exception {
        Client.Answer answer = serve().get(at(SCRIPT));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("plain");
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({"/favicon.svg, image/svg+xml", "/manifest.webmanifest, application/manifest+json"})
    void anyOtherFileIsKeptForMinutes(String path, String type) throws Exception {
        Client.Answer answer = serve().get(at(path));

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
        Client.Answer answer = serve().get(at(SCRIPT), "Accept-Encoding", accepted);

        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void whatHasNoCompressedNeighbourIsSentAsItIs() throws Exception {
        Client.Answer answer = serve().get(at("/assets/style-77aa01.css"), "Accept-Encoding", "br, gzip");

        assertThat(answer.body()).isEqualTo("a{}");
        assertThat(answer.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bg/venues", SCRIPT, "/favicon.svg"})
    void whoHasItAlreadyIsToldSo(String path) throws Exception {
        Client client = serve();
        String tag = client.get(at(path), "Accept-Encoding", "gzip").header("ETag");

        Client.Answer answer = client.get(at(path), "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertThat(tag).isNotEmpty();
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }

    @Test
    void eachFormOfAFileHasATagOfItsOwn() throws Exception {
        Client client = serve();

        assertThat(client.get(at(SCRIPT)).header("ETag"))
                .isNotEqualTo(client.get(at(SCRIPT), "Accept-Encoding", "gzip").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bg", SCRIPT})
    void headTellsAllButTheBody(String path) throws Exception {
        Client client = serve();

        Client.Answer answer = client.send(
                client.to(at(path)).header("Accept-Encoding", "gzip").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Encoding"))
                .isEqualTo(client.get(at(path), "Accept-Encoding", "gzip").header("Content-Encoding"));
        assertThat(answer.header("Content-Length"))
                .isEqualTo(client.get(at(path), "Accept-Encoding", "gzip").header("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "POST, /bg/venues", "PUT, /assets/app-3f2a9c.js", "DELETE, /favicon.svg"})
    void itIsOnlyRead(String method, String path) throws Exception {
        Client client = serve();

        Client.Answer answer = client.send(client.to(at(path)).method(method, BodyPublishers.ofString("x")));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.json("/type")).isEqualTo("/problems/method-not-allowed");
    }

    @Test
    void itMayRunNothingOfStrangers() throws Exception {
        Client.Answer answer = serve().get(at("/bg"), "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data: https:; font-src 'self'; connect-src 'self'; frame-src 'none'; "
                        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
    }

    @Test
    void itMayRunWhatItsSettingsNeed() throws Exception {
        Client.Answer answer = serve(Map.of("GOOGLE_CLIENT_ID", "1-a", "TURNSTILE_SITE_KEY", "0x4AAA"))
                .get(at("/bg"), "Accept", "text/html");

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
        Client.Answer answer = serve().get(at(path), "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Permissions-Policy")).startsWith("geolocation=(self)");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin-allow-popups");
    }
}
