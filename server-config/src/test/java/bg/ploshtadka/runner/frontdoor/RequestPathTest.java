package bg.ploshtadka.runner.frontdoor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/venues", "/venues/", "/users/@me", "/venues/%D0%A1", "/a/b%20c/...", "/a/.b"})
    void takesPlainPathsAsTheyAre(String path) {
        assertThat(RequestPath.parse(path)).map(RequestPath::value).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"/api,/", "/api/,/", "/api/venues,/venues", "/apiary,/apiary", "/api/api/venues,/api/venues"})
    void takesTheAliasAwayOnce(String path, String meant) {
        assertThat(RequestPath.parse(path)).map(RequestPath::value).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "venues",
                "//venues",
                "/venues//1",
                "/venues/../bookings",
                "/venues/./1",
                "/venues/..",
                "/venues/%2e%2e/bookings",
                "/venues/.%2E/bookings",
                "/venues/..;/bookings",
                "/venues;x=1",
                "/venues/%3b",
                "/venues%2Fx",
                "/venues/%5c..",
                "/venues/\\..",
                "/venues/%00",
                "/venues/%0d%0a",
                "/venues/%7f",
                "/venues/%zz",
                "/venues/%2",
                "/venues/%",
                "/venues/%c0%ae",
                "/venues/%ff",
                "/api//venues",
                "/api/../venues"
            })
    void refusesWhatCouldBeMisunderstood(String path) {
        assertThat(RequestPath.parse(path)).isEmpty();
    }

    @Test
    void encodesTheBytesOfCyrillicLetters() {
        assertThat(RequestPath.parse("/venues/\u00D0\u00A1\u00D0\u00BE"))
                .map(RequestPath::value)
                .contains("/venues/%D0%A1%D0%BE");
    }

    @Test
    void encodesAQueryWithoutChangingWhatItMeans() {
        assertThat(UriText.encodeQuery("q=100%&a=%20b&c={x}|[1]\u00D0\u00A1"))
                .isEqualTo("q=100%25&a=%20b&c=%7Bx%7D%7C[1]%D0%A1");
    }
}
