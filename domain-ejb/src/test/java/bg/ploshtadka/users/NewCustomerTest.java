package bg.ploshtadka.users;

import bg.ploshtadka.notifications.MailLanguage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewCustomerTest {
    @Test
    void keepsTheSameLettersAsTheSameName() {
        assertThat(Customers.named("и\u0306ордан").username()).isEqualTo("йордан");
    }

    @Test
    void takesAnEmptyFullNameForNone() {
        assertThat(new NewCustomer("ivan", "ivan@example.bg", "  ", MailLanguage.BG).fullName())
                .isNull();
    }

    @Test
    void mayBeNamedAsTheOwnAddress() {
        assertThat(Customers.named("IVAN@example.bg").isNamedHonestly()).isTrue();
    }

    @Test
    void isNotNamedAsTheAddressOfSomebodyElse() {
        assertThat(Customers.named("maria@example.bg").isNamedHonestly()).isFalse();
    }
}
