package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OwnerApplicationTest {
    private static final Instant MADE = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-01-11T10:00:00Z");

    private final Account ivan =
            new Account(new Profile("ivan", "ivan@example.bg", "Иван Петров", MailLanguage.BG), null, MADE);
    private final OwnerApplication application =
            new OwnerApplication(ivan.id(), new OwnerWish("Левски Спорт", "0888 123", Optional.of("Здравейте")), MADE);

    @Test
    void waitsAtFirst() {
        OwnerApplicationView view = application.view(ivan);

        assertThat(view.status()).isEqualTo(OwnerApplicationStatus.PENDING);
        assertThat(view.decidedAt()).isNull();
        assertThat(view.reason()).isNull();
    }

    @Test
    void tellsWhatWasSaidAndByWhom() {
        OwnerApplicationView view = application.view(ivan);

        assertThat(view.businessName()).isEqualTo("Левски Спорт");
        assertThat(view.phone()).isEqualTo("0888 123");
        assertThat(view.message()).isEqualTo("Здравейте");
        assertThat(view.createdAt()).isEqualTo(MADE);
        assertThat(view.applicant()).isEqualTo(new PersonName(ivan.id(), "ivan", "Иван Петров"));
        assertThat(view.email()).isEqualTo("ivan@example.bg");
    }

    @Test
    void isApproved() {
        assertThat(application.decide(OwnerDecision.approval(), LATER)).isTrue();

        assertThat(application.view(ivan).status()).isEqualTo(OwnerApplicationStatus.APPROVED);
        assertThat(application.view(ivan).decidedAt()).isEqualTo(LATER);
    }

    @Test
    void isRefusedForAReason() {
        assertThat(application.decide(OwnerDecision.refusal("Няма такава фирма"), LATER))
                .isTrue();

        assertThat(application.view(ivan).status()).isEqualTo(OwnerApplicationStatus.REFUSED);
        assertThat(application.view(ivan).reason()).isEqualTo("Няма такава фирма");
        assertThat(application.view(ivan).decidedAt()).isEqualTo(LATER);
    }

    @Test
    void isNotChangedByTheSameDecision() {
        application.decide(OwnerDecision.refusal("Няма такава фирма"), MADE);

        assertThat(application.decide(OwnerDecision.refusal("Друго"), LATER)).isFalse();
        assertThat(application.view(ivan).reason()).isEqualTo("Няма такава фирма");
        assertThat(application.view(ivan).decidedAt()).isEqualTo(MADE);
    }

    @Test
    void isDecidedForGood() {
        application.decide(OwnerDecision.approval(), MADE);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> application.decide(OwnerDecision.refusal("Друго"), LATER))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.OWNER_APPLICATION_DECIDED));
        assertThat(application.view(ivan).status()).isEqualTo(OwnerApplicationStatus.APPROVED);
    }

    @Test
    void knowsNoDecisionsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerDecision(OwnerApplicationStatus.PENDING, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerDecision(OwnerApplicationStatus.REFUSED, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerDecision(OwnerApplicationStatus.APPROVED, Optional.of("Така")));
    }

    @Test
    void isStoredAndReadByTheSameNames() {
        OwnerApplicationStatusConverter converter = new OwnerApplicationStatusConverter();

        for (OwnerApplicationStatus status : OwnerApplicationStatus.values()) {
            assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(status)))
                    .isEqualTo(status);
        }
        assertThat(converter.convertToDatabaseColumn(OwnerApplicationStatus.REFUSED))
                .isEqualTo("refused");
    }
}
