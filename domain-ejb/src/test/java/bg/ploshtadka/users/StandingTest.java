package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.users.Customers.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StandingTest {
    private static final Instant LATER = REGISTERED.plusSeconds(60);

    private final Standing standing = new Standing();

    @Test
    void isNotActiveBeforeTheAddressIsVerified() {
        assertThat(standing.isActive()).isFalse();
        assertRefused(ProblemType.EMAIL_NOT_VERIFIED);
    }

    @Test
    void staysActiveWhileANewAddressWaits() {
        standing.verify(LATER);
        standing.doubtAddress();

        assertThat(standing.isActive()).isTrue();
        assertRefused(ProblemType.EMAIL_NOT_VERIFIED);
    }

    @Test
    void isNotBroughtBackByALateProof() {
        standing.deactivate(LATER);
        standing.verify(LATER);

        assertThat(standing.isActive()).isFalse();
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED);
    }

    @Test
    void isUsableAgainOnceSomebodyVouches() {
        standing.deactivate(LATER);

        assertThat(standing.activate(LATER)).isTrue();
        assertThat(standing.isUsable()).isTrue();
        assertThat(standing.isDeactivated()).isFalse();
    }

    @Test
    void saysThatNothingChanged() {
        standing.activate(LATER);
        assertThat(standing.activate(LATER)).isFalse();
        assertThat(standing.verify(LATER)).isFalse();

        standing.deactivate(LATER);
        assertThat(standing.deactivate(LATER)).isFalse();
    }

    @Test
    void isNotUsableOnceDeleted() {
        standing.activate(LATER);
        standing.delete(LATER);

        assertThat(standing.isUsable()).isFalse();
        assertThat(standing.isDeleted()).isTrue();
    }

    @Test
    void isNewUntilAnythingHappensToIt() {
        assertThat(standing.isNew()).isTrue();
        assertThat(standing.admitsReset()).isTrue();

        standing.verify(LATER);
        assertThat(standing.isNew()).isFalse();
        assertThat(standing.admitsReset()).isTrue();
    }

    @Test
    void admitsNoResetWhileANewAddressWaits() {
        standing.verify(LATER);
        standing.doubtAddress();

        assertThat(standing.isNew()).isFalse();
        assertThat(standing.admitsReset()).isFalse();
    }

    @Test
    void admitsNoResetOnceDeactivatedOrDeleted() {
        standing.deactivate(LATER);
        assertThat(standing.admitsReset()).isFalse();

        Standing deleted = new Standing();
        deleted.delete(LATER);
        assertThat(deleted.admitsReset()).isFalse();
    }

    private void assertRefused(ProblemType type) {
        assertThatThrownBy(standing::refuseUnlessUsable)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
