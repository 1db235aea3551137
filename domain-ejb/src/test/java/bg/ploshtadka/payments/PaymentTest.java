package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static bg.ploshtadka.payments.PaymentFixtures.INTENT;
import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.REFUND;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION;
import static bg.ploshtadka.payments.PaymentFixtures.booking;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaymentTest {
    @Test
    void beginsPendingWithTheAmountOfItsBooking() {
        Payment payment = openPayment(booking(BookingStatus.PENDING, "33.33"));

        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.money().amount()).isEqualByComparingTo(new BigDecimal("33.33"));
    }

    @Test
    void endsItsSessionAtAWholeSecondSoThatEveryRequestForItIsTheSame() {
        Payment payment = new Payment(pendingBooking(), "bg", Instant.parse("2027-02-01T10:31:00.123456Z"), NOW);

        assertThat(payment.sessionExpiresAt()).isEqualTo("2027-02-01T10:31:00Z");
    }

    @Test
    void keepsItsFirstSession() {
        Payment payment = openPayment(pendingBooking());

        payment.opened(new OpenSession("cs_2", URI.create("https://checkout.example/cs_2")), NOW);

        assertThat(payment.session()).contains(SESSION);
    }

    @ParameterizedTest
    @CsvSource({"2500, eur, true", "2500, EUR, true", "2499, eur, false", "2501, eur, false", "2500, usd, false"})
    void knowsTheMoneyItAsksFor(long minorUnits, String currency, boolean asked) {
        assertThat(openPayment(pendingBooking()).asksFor(minorUnits, currency)).isEqualTo(asked);
    }

    @Test
    void neverTakesAStepBack() {
        Payment refunded = paidPayment(pendingBooking());
        refunded.refunded(REFUND, NOW);

        assertThatThrownBy(() -> refunded.paid(INTENT, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> refunded.failed(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(refunded.status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void isPastItsEndFromTheVeryMomentOnWhenItsSessionEnds() {
        Payment payment = openPayment(pendingBooking());

        assertThat(payment.isPastItsEnd(payment.sessionExpiresAt().minusMillis(1)))
                .isFalse();
        assertThat(payment.isPastItsEnd(payment.sessionExpiresAt())).isTrue();
    }

    @Test
    void knowsWhenItsMoneyCameAndWentBack() {
        Payment payment = paidPayment(pendingBooking());
        Instant later = NOW.plusSeconds(60);
        payment.refunded(REFUND, later);

        assertThat(payment.paidAt()).contains(NOW);
        assertThat(payment.refundedAt()).contains(later);
    }

    @Test
    void hasNotGivenBackWhatCameHome() {
        Payment payment = paidPayment(pendingBooking());
        payment.refunded(REFUND, NOW);
        payment.refundFailed(NOW);

        assertThat(payment.paidAt()).contains(NOW);
        assertThat(payment.refundedAt()).isEmpty();

        payment.refunded("re_2", NOW.plusSeconds(60));

        assertThat(payment.refundedAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void neitherTakesNorGivesBackOtherMoneyThanItAskedFor() {
        Payment payment = openPayment(pendingBooking());
        payment.tookOther("1 usd", INTENT, NOW);
        payment.refunded(REFUND, NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(payment.paidAt()).isEmpty();
        assertThat(payment.refundedAt()).isEmpty();
    }
}
