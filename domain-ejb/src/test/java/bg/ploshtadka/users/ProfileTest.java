package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProfileTest {
    private static final UUID ID = UUID.fromString("01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4");

    @Test
    void keepsTheSameLettersAsTheSameName() {
        assertThat(Customers.named("и\u0306ордан").username()).isEqualTo("йордан");
    }

    @Test
    void takesAnEmptyFullNameForNone() {
        assertThat(new Profile("ivan", "ivan@example.bg", "  ", MailLanguage.BG).fullName())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IVAN@example.bg", "ivan", "deleted-", "deleted-ivan"})
    void mayBeNamedLikeThis(String username) {
        assertThatCode(Customers.named(username)::check).doesNotThrowAnyException();
    }

    @Test
    void isNotNamedAsTheAddressOfSomebodyElse() {
        assertRefused(Customers.named("maria@example.bg"), ProblemType.USERNAME_IS_FOREIGN_ADDRESS);
    }

    @Test
    void isNotNamedAsADeletedAccountWillBe() {
        assertRefused(Customers.named("Deleted-" + ID), ProblemType.USERNAME_TAKEN);
    }

    @Test
    void isNotReachedWhereADeletedAccountWillBe() {
        assertRefused(new Profile("ivan", ID + "@Deleted.invalid", null, MailLanguage.BG), ProblemType.EMAIL_TAKEN);
    }

    @Test
    void saysNothingOfADeletedUser() {
        assertThat(Profile.erased(ID))
                .isEqualTo(new Profile("deleted-" + ID, ID + "@deleted.invalid", null, MailLanguage.BG));
    }

    private static void assertRefused(Profile profile, ProblemType type) {
        assertThatThrownBy(profile::check)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
