package bg.ploshtadka.users.boundary;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemException;
import bg.ploshtadka.users.AccountChange;
import bg.ploshtadka.users.NewPassword;
import bg.ploshtadka.users.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountChangeRequestTest {
    private static final AccountChangeRequest NOTHING =
            new AccountChangeRequest(null, null, null, null, null, null, null, null, null);
    private static final AccountChangeRequest EVERYTHING = new AccountChangeRequest(
            "maria",
            "Мария",
            "maria@example.bg",
            "new-one",
            "old-one",
            MailLanguage.EN,
            false,
            false,
            List.of("users:me"));
    private static final Profile BEFORE = new Profile("ivan", "ivan@example.bg", "Иван", MailLanguage.BG);

    @Test
    void leavesEverythingWhereNothingIsSent() {
        AccountChange change = AccountChangeRequest.toChange(new Patch<>(NOTHING, Set.of()));

        assertThat(change.profile().apply(BEFORE)).isEqualTo(BEFORE);
        assertThat(change.password()).isEmpty();
        assertThat(change.active()).isEmpty();
        assertThat(change.scopes()).isEmpty();
    }

    @Test
    void takesEverythingThatAnAdminSends() {
        AccountChange change = AccountChangeRequest.toChange(new Patch<>(EVERYTHING, Set.of()));

        assertThat(change.profile().apply(BEFORE))
                .isEqualTo(new Profile("maria", "maria@example.bg", "Мария", MailLanguage.EN, false));
        assertThat(change.password()).contains(new NewPassword("new-one", Optional.of("old-one")));
        assertThat(change.active()).contains(false);
        assertThat(change.scopes()).contains(List.of("users:me"));
    }

    @Test
    void takesNothingFromOthersThatOnlyAdminsDecide() {
        AccountChange change =
                AccountChangeRequest.toOwnChange(new Patch<>(EVERYTHING, Set.of("is_active", "scopes", "id")));

        assertThat(change.active()).isEmpty();
        assertThat(change.scopes()).isEmpty();
    }

    @Test
    void clearsTheFullName() {
        AccountChange change = AccountChangeRequest.toChange(new Patch<>(NOTHING, Set.of("full_name")));

        assertThat(change.profile().apply(BEFORE).fullName()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "email", "password", "locale", "booking_reminders", "is_active", "scopes"})
    void refusesToClearWhatAlwaysHasAValue(String member) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> AccountChangeRequest.toChange(new Patch<>(NOTHING, Set.of(member))))
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly(member));
    }
}
