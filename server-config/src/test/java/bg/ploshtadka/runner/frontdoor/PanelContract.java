package bg.ploshtadka.runner.frontdoor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the panel of owners and admins, whoever serves it: the front door of a local run or the image. */
abstract class PanelContract extends WebPartContract {

    @Override
    final String base() {
        return "/admin";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/venues/7",
                "/admin/bookings?tab=week",
                "/admin/venues/app.js",
                "/admin/assetsx",
                "/admin/venues/assets/1"
            })
    void everyAddressBelowItsPathGivesThePage(String path) throws Exception {
        isThePage(serve().get(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/administrator", "/admin.html", "/ADMIN", "/bg/admin/../../admin2", "/api/admin/venues"})
    void whatIsNotBelowItsPathIsNotIt(String path) throws Exception {
        String answer = serve().rawGet(path);

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin../package.json",
                "/admin/../../package.json",
                "/admin..%2fpackage.json",
                "/admin/..;/package.json",
                "/admin//package.json"
            })
    void nothingBesideItsPathIsSeen(String target) throws Exception {
        assertThat(serve().rawGet(target)).doesNotContain("not for the world");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/venues", "/admin/index.html", "/admin/assets/app-3f2a9c.js"})
    void searchEnginesDoNotShowIt(String path) throws Exception {
        assertThat(serve().get(path).header("X-Robots-Tag")).isEqualTo("noindex");
    }
}
