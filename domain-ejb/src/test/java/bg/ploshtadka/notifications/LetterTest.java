package bg.ploshtadka.notifications;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterTest {
    @Test
    void makesOneLineOfASubject() {
        assertThat(subject("Hello\r\nBcc: x@example.bg\tand\u0085more\u2029"))
                .isEqualTo("Hello Bcc: x@example.bg and more");
    }

    @Test
    void cutsASubjectThatIsTooLong() {
        assertThat(subject("ж".repeat(300))).isEqualTo("ж".repeat(254) + "…");
    }

    @Test
    void countsCharactersAsTheDatabaseDoes() {
        assertThat(subject("🏀".repeat(255))).isEqualTo("🏀".repeat(255));
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(subject("🏀".repeat(256))).isEqualTo("🏀".repeat(254) + "…");
    }

    @Test
    void refusesASubjectOfNothing() {
        assertThatThrownBy(() -> subject(" \r\n ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesTheTextOfALetterThatIsOnlyHtml() {
        assertThat(Letter.ofHtml("Hello", "<p>How <b>are</b> you?</p>").text()).isEqualTo("How are you?");
    }

    private static String subject(String text) {
        return new Letter(text, "text", "<p>text</p>").subject();
    }
}
