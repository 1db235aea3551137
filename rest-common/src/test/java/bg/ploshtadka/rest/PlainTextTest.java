package bg.ploshtadka.rest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    @PlainText(min = 2, max = 5)
    private static final String ONE_LINE = "";

    @PlainText(min = 2, max = 5, lines = true)
    private static final String LINES = "";

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcde", "Ямбол", "ملعب", "👨\u200d👩", "a b", "😀😀", "😀😀😀😀😀"})
    void acceptsPrintableText(String text) throws ReflectiveOperationException {
        assertThat(accepts("ONE_LINE", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abcdef", "😀"})
    void countsCharactersAsPeopleDo(String text) throws ReflectiveOperationException {
        assertThat(accepts("ONE_LINE", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "\u2003\u2003", "\n\n"})
    void refusesBlankText(String text) throws ReflectiveOperationException {
        assertThat(accepts("LINES", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0085b", "a\u007fb", "a\u2028b", "a\u2029b", "a\ud800b", "a\udc00b"})
    void refusesControlCharactersAndBrokenSurrogates(String text) throws ReflectiveOperationException {
        assertThat(accepts("ONE_LINE", text)).isFalse();
        assertThat(accepts("LINES", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b"})
    void refusesWhatTurnsTheWritingAround(String text) throws ReflectiveOperationException {
        assertThat(accepts("ONE_LINE", text)).isFalse();
        assertThat(accepts("LINES", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void acceptsSeveralLinesOnlyWhereTheyAreAllowed(String text) throws ReflectiveOperationException {
        assertThat(accepts("LINES", text)).isTrue();
        assertThat(accepts("ONE_LINE", text)).isFalse();
    }

    @Test
    void leavesWhatIsMissingToOthers() throws ReflectiveOperationException {
        assertThat(accepts("ONE_LINE", null)).isTrue();
    }

    private static boolean accepts(String rule, String text) throws ReflectiveOperationException {
        PlainText constraint = PlainTextTest.class.getDeclaredField(rule).getAnnotation(PlainText.class);
        PlainText.Validator validator = new PlainText.Validator();
        validator.initialize(constraint);
        return validator.isValid(text, null);
    }
}
