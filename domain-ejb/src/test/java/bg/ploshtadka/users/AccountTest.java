package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.users.Customers.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountTest {
    private static final Instant LATER = REGISTERED.plusSeconds(60);

    private final Account account = Customers.account();

    @Test
    void startsAsAnInactiveCustomer() {
        assertThat(account.toUser().active()).isFalse();
        assertThat(account.toUser().scopes()).isEqualTo(Scope.CUSTOMER);
    }

    @Test
    void refusesSignInBeforeTheAddressIsVerified() {
        assertThatThrownBy(account.standing()::refuseUnlessUsable)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.EMAIL_NOT_VERIFIED));
    }

    @Test
    void isUsableOnceTheAddressIsVerified() {
        account.verifyEmail(LATER);

        account.standing().refuseUnlessUsable();
        assertThat(account.standing().isUsable()).isTrue();
        assertThat(account.toUser().updatedAt()).isEqualTo(LATER);
    }

    @Test
    void changesNothingWhenTheAddressIsVerifiedAgain() {
        account.verifyEmail(LATER);
        account.verifyEmail(LATER.plusSeconds(60));

        assertThat(account.toUser().updatedAt()).isEqualTo(LATER);
    }

    @Test
    void doubtsANewAddress() {
        account.verifyEmail(LATER);
        assertThat(account.describe(moved("maria@example.bg"), LATER)).isTrue();

        assertThat(account.standing().isVerified()).isFalse();
        assertThat(account.awaitsVerification()).isTrue();
    }

    @Test
    void doesNotDoubtTheSameAddressInAnotherCase() {
        account.verifyEmail(LATER);
        account.describe(moved("IVAN@example.bg"), LATER);

        assertThat(account.email()).isEqualTo("IVAN@example.bg");
        assertThat(account.standing().isVerified()).isTrue();
    }

    @Test
    void changesNothingWhenItIsDescribedAsItIs() {
        assertThat(account.describe(account.profile(), LATER)).isFalse();

        assertThat(account.toUser().updatedAt()).isEqualTo(REGISTERED);
    }

    @Test
    void waitsForNoVerificationOnceDeactivatedOrErased() {
        account.deactivate(LATER);
        assertThat(account.awaitsVerification()).isFalse();

        Account erased = Customers.account();
        erased.erase(LATER);
        assertThat(erased.awaitsVerification()).isFalse();
    }

    @Test
    void keepsNothingPersonalOnceErased() {
        account.linkToGoogle("a subject", LATER);
        account.erase(LATER);

        assertThat(account.profile()).isEqualTo(Profile.erased(account.id()));
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.isLinkedToGoogle()).isFalse();
        assertThat(account.toUser().scopes()).isEmpty();
        assertThat(account.toUser().active()).isFalse();
    }

    @Test
    void issuesNoTokenThatCountsAsOlderThanTheLastChange() {
        account.refuseTokensBefore(LATER);

        assertThat(account.tokenIssuedAt(REGISTERED)).isEqualTo(LATER);
        assertThat(account.tokenIssuedAt(LATER.plusSeconds(1))).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void changesWhenItGetsOtherScopes() {
        assertThat(account.assign(Scope.OWNER, LATER)).isTrue();

        assertThat(account.toUser().scopes()).isEqualTo(Scope.OWNER);
    }

    @Test
    void changesNothingWhenItGetsTheScopesThatItHas() {
        assertThat(account.assign(Scope.CUSTOMER, LATER)).isFalse();

        assertThat(account.toUser().updatedAt()).isEqualTo(REGISTERED);
    }

    @Test
    void isReachedAtItsAddressInWhateverCase() {
        assertThat(account.isReachedAt("iVAN@EXAMPLE.bg")).isTrue();
        assertThat(account.isReachedAt("ivan@example.com")).isFalse();
    }

    @Test
    void addressesItsUserByFullName() {
        assertThat(account.contact().displayName()).isEqualTo("Иван Петров");
    }

    @Test
    void addressesItsUserByUsernameWhereThereIsNoFullName() {
        Profile nameless = new Profile("ivan", "ivan@example.bg", null, MailLanguage.EN);

        assertThat(new Account(nameless, "a hash", REGISTERED).contact())
                .extracting(Contact::displayName, Contact::locale)
                .containsExactly("ivan", "en");
    }

    private Profile moved(String email) {
        Profile now = account.profile();
        return new Profile(now.username(), email, now.fullName(), now.language(), now.bookingReminders());
    }
}
