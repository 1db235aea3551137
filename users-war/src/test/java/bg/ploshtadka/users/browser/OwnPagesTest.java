package bg.ploshtadka.users.browser;

import bg.ploshtadka.configuration.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnPagesTest {
    private static final OwnPages PAGES = pages(Map.of(
            "FRONTEND_BASE_URL",
            "https://Example.bg:443/site/",
            "CORS_ORIGINS",
            "https://partner.example, http://localhost:5173"));

    @Test
    void areThoseOfTheWebsiteAndOfWhoMayCallTheApi() {
        assertThat(PAGES.origins())
                .containsExactlyInAnyOrder("https://example.bg", "https://partner.example", "http://localhost:5173");
    }

    @Test
    void areThoseOfTheFrontDoorWhereNothingIsSet() {
        assertThat(pages(Map.of()).origins()).containsExactly("http://localhost:8080");
    }

    @Test
    void sendWhatTheBrowserCallsOfTheSameOrigin() {
        assertThat(PAGES.sent("same-origin", null)).isTrue();
        assertThat(PAGES.sent("same-origin", "https://elsewhere.example")).isTrue();
    }

    @Test
    void sendNothingThatTheBrowserCallsAnythingElse() {
        assertThat(PAGES.sent("cross-site", "https://example.bg")).isFalse();
        assertThat(PAGES.sent("same-site", "https://example.bg")).isFalse();
        assertThat(PAGES.sent("none", null)).isFalse();
        assertThat(PAGES.sent("same-origin,cross-site", null)).isFalse();
        assertThat(PAGES.sent("", null)).isFalse();
    }

    @Test
    void areToldByTheirOriginWhereTheBrowserSaysNoMore() {
        assertThat(PAGES.sent(null, "https://example.bg")).isTrue();
        assertThat(PAGES.sent(null, "https://partner.example")).isTrue();
        assertThat(PAGES.sent(null, "https://example.bg.evil.example")).isFalse();
        assertThat(PAGES.sent(null, "http://example.bg")).isFalse();
        assertThat(PAGES.sent(null, "null")).isFalse();
    }

    @Test
    void areNotAskedAboutWhereNoBrowserIs() {
        assertThat(PAGES.sent(null, null)).isTrue();
    }

    private static OwnPages pages(Map<String, String> values) {
        return OwnPages.from(new Settings(name -> Optional.ofNullable(values.get(name))));
    }
}
