package bg.ploshtadka.notifications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailLanguageTest {
    @ParameterizedTest
    @EnumSource(MailLanguage.class)
    void isFoundByItsCode(MailLanguage language) {
        assertThat(MailLanguage.of(language.text())).isEqualTo(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de"})
    void isBulgarianWhereTheCodeIsUnknown(String code) {
        assertThat(MailLanguage.of(code)).isEqualTo(MailLanguage.BG);
    }

    @Test
    void isFoundInWhateverCase() {
        assertThat(MailLanguage.of("EN")).isEqualTo(MailLanguage.EN);
    }
}
