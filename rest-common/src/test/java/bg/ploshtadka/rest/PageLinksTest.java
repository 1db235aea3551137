package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.PageRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageLinksTest {
    @Test
    void leadsToAllNeighboursFromTheMiddle() {
        assertThat(links("http://10.0.0.7:8001/venues/?city=%D0%A1%D0%BE&page=2&page_size=20&sort=price", 2, 55))
                .isEqualTo("</venues/?city=%D0%A1%D0%BE&sort=price&page=1&page_size=20>; rel=\"first\", "
                        + "</venues/?city=%D0%A1%D0%BE&sort=price&page=1&page_size=20>; rel=\"prev\", "
                        + "</venues/?city=%D0%A1%D0%BE&sort=price&page=3&page_size=20>; rel=\"next\", "
                        + "</venues/?city=%D0%A1%D0%BE&sort=price&page=3&page_size=20>; rel=\"last\"");
    }

    @Test
    void hasNoPreviousOnTheFirstAndNoNextOnTheLastPage() {
        assertThat(links("http://x/venues", 1, 20)).doesNotContain("prev").doesNotContain("next");
    }

    @Test
    void takesAnEmptyListForOnePage() {
        assertThat(links("http://x/venues", 1, 0))
                .isEqualTo("</venues?page=1&page_size=20>; rel=\"first\", </venues?page=1&page_size=20>; rel=\"last\"");
    }

    @Test
    void leadsBackToTheLastPageFromBeyondTheEnd() {
        assertThat(links("http://x/venues?page=90", 90, 55)).contains("</venues?page=3&page_size=20>; rel=\"prev\"");
    }

    private static String links(String requested, int page, long total) {
        return PageLinks.of(URI.create(requested), new PageRequest(page, 20), total)
                .header();
    }
}
