package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"password1", "Password1!", "qwerty123456", "aaaaaaaaaaaaaaaa", "12345678", "abcdefgh1234"})
    void refusesCommonPasswords(String password) {
        assertRefused(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"парола123", "parola1234", "България1", "явертъуиоп", "Ploshtadka1"})
    void refusesWhatIsCommonHere(String password) {
        assertRefused(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ivan@example.bg", "Ivan@example.bg1", "Петров123", "ivanivan1"})
    void refusesWhatFollowsFromTheOwner(String password) {
        assertRefused(password);
    }

    @Test
    void refusesAnAddressThatIsTooLongToBeMeasured() {
        String address = "kX9-vQ2.mT7_pL4+zR8@wJ5.dN3-bH6.gF1.example.bg";
        Profile owner = new Profile("ivan", address, null, MailLanguage.BG);

        assertThatThrownBy(() -> rules.check(address.toUpperCase(Locale.ROOT), owner))
                .isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tri-cheresha-9", "correct horse battery staple", "Зелен бор над морето", "S3cure!pass"})
    void takesWhatIsHardToGuess(String password) {
        assertThatCode(() -> rules.check(password, Customers.IVAN)).doesNotThrowAnyException();
    }

    @Test
    void takesALongPasswordWhoseEndIsHardToGuess() {
        String password = "a".repeat(100) + "correct horse battery staple";

        assertThatCode(() -> rules.check(password, Customers.IVAN)).doesNotThrowAnyException();
    }

    @Test
    void measuresNoMoreThanTheEndsOfALongPassword() {
        assertRefused("a".repeat(40) + "correct horse battery staple" + "a".repeat(40));
    }

    private void assertRefused(String password) {
        assertThatThrownBy(() -> rules.check(password, Customers.IVAN))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.WEAK_PASSWORD));
    }
}
