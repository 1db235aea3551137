package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Registration inside the server: transactions, injection and constraints are the real ones. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {
    private static final String PASSWORD = "tri-cheresha-9-klon";

    @Inject
    Registration registration;

    @Inject
    Accounts accounts;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", RegistrationIT.class);
    }

    @Test
    void keepsTheAccountInactiveUntilItsAddressIsVerified() {
        User registered = registration.register(customer("Мария.Илиева", "maria@example.bg"), PASSWORD);

        assertThat(registered.active()).isFalse();
        assertThat(accounts.byLogin("мария.илиева").map(Account::id)).contains(registered.id());
    }

    @Test
    void refusesTheSameNameInAnotherCase() {
        registration.register(customer("Petar", "petar@example.bg"), PASSWORD);

        assertThatThrownBy(() -> registration.register(customer("PETAR", "other@example.bg"), PASSWORD))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.USERNAME_TAKEN));
    }

    private static NewCustomer customer(String username, String email) {
        return new NewCustomer(username, email, null, MailLanguage.BG);
    }
}
