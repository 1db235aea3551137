package bg.ploshtadka.payments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentStatusTest {
    @ParameterizedTest
    @CsvSource({"PENDING, PAID FAILED", "PAID, REFUNDED", "FAILED, PAID", "REFUNDED, ''"})
    void movesForwardOnly(PaymentStatus status, String reachable) {
        for (PaymentStatus next : PaymentStatus.values()) {
            assertThat(status.mayBecome(next))
                    .as("%s to %s", status, next)
                    .isEqualTo((" " + reachable + " ").contains(" " + next + " "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsText(PaymentStatus status) {
        assertThat(PaymentStatus.of(status.text())).contains(status);
    }

    @ParameterizedTest
    @CsvSource({"PAID", "unknown", "''"})
    void isNotFoundByAnyOtherText(String text) {
        assertThat(PaymentStatus.of(text)).isEmpty();
    }
}
