package bg.ploshtadka.users.boundary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ivan", "Иван.Петров", "ivan_1-2", "ivan+football@example.bg", "Ünal"})
    void takesOrdinaryUsernames(String username) {
        assertThat(username).matches(Texts.USERNAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ivan petrov", "ivan\n", "<b>ivan</b>", "ivan\u0000", "iv\u202Ean", "ivan/../x", "иван\u200B"})
    void refusesUsernamesThatCouldMislead(String username) {
        assertThat(username).doesNotMatch(Texts.USERNAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ivan@example.bg", "I.P+x@mail.example.co.uk", "o'neil@example.com", "a@xn--e1afmkfd.xn--90ae"})
    void takesOrdinaryAddresses(String email) {
        assertThat(email).matches(Texts.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ivan",
                "ivan@",
                "@example.bg",
                "ivan@localhost",
                "ivan@example.bg\r\nBcc: all@example.bg",
                "\"ivan\"@example.bg",
                "Ivan <ivan@example.bg>",
                "ivan@example.bg,maria@example.bg",
                "ivan@-example.bg",
                "ivan@example..bg",
                "ivan@@example.bg",
                "ivan @example.bg",
                "ivan@[127.0.0.1]"
            })
    void refusesAddressesThatCouldMislead(String email) {
        assertThat(email).doesNotMatch(Texts.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Иван Петров-Иванов", "Жан-Люк О'Нийл", "Иван ⚽", "李小龍"})
    void takesOrdinaryLines(String line) {
        assertThat(line).matches(Texts.LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иван\nПетров", "Иван\r", "\u0000", "\u0085", "Иван\u2028", "\u202Eнави", "\uD83D", "\t"})
    void refusesLinesThatCouldMislead(String line) {
        assertThat(line).doesNotMatch(Texts.LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Добър ден!\r\n\r\n\tИма ли душове?", "one\ntwo\r", ""})
    void takesSeveralLines(String lines) {
        assertThat(lines).matches(Texts.LINES);
    }

    @Test
    void takesVeryManyLines() {
        assertThat("я\n".repeat(2500)).matches(Texts.LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001B[31m", "\u0085", "a\u2028b", "\u202Eнави", "\uD83D", "\u2066x"})
    void refusesLinesWithMoreThanLineEnds(String lines) {
        assertThat(lines).doesNotMatch(Texts.LINES);
    }
}
