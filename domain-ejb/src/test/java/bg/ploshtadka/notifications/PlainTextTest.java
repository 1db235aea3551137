package bg.ploshtadka.notifications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    @Test
    void separatesParagraphsByEmptyLines() {
        assertThat(PlainText.of("<p>Здравейте!</p>\n\n<p>Отваряме\n  в 7:00 ч.</p>"))
                .isEqualTo("Здравейте!\n\nОтваряме в 7:00 ч.");
    }

    @Test
    void breaksLinesWhereThePageDoes() {
        assertThat(PlainText.of("one<br>two<br/>three<div>four</div>five")).isEqualTo("one\ntwo\nthreefour\nfive");
    }

    @Test
    void keepsTheTargetsOfLinks() {
        assertThat(PlainText.of("See <a class=\"b\" href=\"https://x.bg/?a=1&amp;b=2\">this page</a>."))
                .isEqualTo("See this page (https://x.bg/?a=1&b=2).");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(PlainText.of("<html><head><title>T</title><style>p { color: red }</style></head><p>Text</p></html>"))
                .isEqualTo("Text");
    }

    @Test
    void readsEntitiesOnce() {
        assertThat(PlainText.of("1 &lt; 2 &amp;&amp; &quot;x&quot; &amp;lt;")).isEqualTo("1 < 2 && \"x\" &lt;");
    }

    @Test
    @Timeout(5)
    void doesNotChokeOnPagesMadeToChokeIt() {
        String page = "<a href=\"".repeat(10_000) + "<".repeat(10_000) + "<style>".repeat(10_000);

        assertThat(PlainText.of(page)).isNotNull();
    }
}
