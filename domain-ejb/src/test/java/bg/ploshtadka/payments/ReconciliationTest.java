package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.payments.PaymentFixtures.INTENT;
import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.REFUND;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION_LIFE;
import static bg.ploshtadka.payments.PaymentFixtures.customer;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static bg.ploshtadka.payments.PaymentFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationTest {
    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());

    @Test
    void asksForTheSessionOfAPendingPayment() {
        Payment payment = world.has(openPayment(booking));

        assertThat(open(payment))
                .contains(new OpenPayment(payment.id(), Optional.of(SESSION.id()), NOW, false, Optional.empty()));
    }

    @Test
    void asksAgainInTheSameWordsForASessionOfWhichTheAnswerWasLost() {
        CheckoutOrder order =
                world.checkouts().begin(customer(), new CheckoutWish(booking.id(), Optional.empty()), SESSION_LIFE);
        world.passes(Duration.ofMinutes(2));

        OpenPayment open = world.reconciliation().open(order.paymentId()).orElseThrow();

        assertThat(open.sessionId()).isEmpty();
        assertThat(open.order()).contains(order);
    }

    @Test
    void doesNotRepeatWhatStripeHasForgotten() {
        Payment payment = world.has(new Payment(booking, "bg", NOW.plus(SESSION_LIFE), NOW));
        world.passes(Duration.ofHours(23));

        assertThat(open(payment).orElseThrow().order()).isEmpty();
    }

    @Test
    void asksNothingOnceThePaymentIsNoLongerPending() {
        assertThat(open(world.has(paidPayment(booking)))).isEmpty();
        assertThat(world.reconciliation().open(UUID.randomUUID())).isEmpty();
    }

    @Test
    void asksNothingAboutAPaymentThatWaitsForAPerson() {
        Payment payment = world.has(openPayment(booking));
        world.settlement()
                .settle(new SessionReport(
                        SESSION.id(),
                        Optional.of(payment.id()),
                        SessionState.PAID,
                        1,
                        "eur",
                        Optional.of(INTENT),
                        Optional.empty()));

        assertThat(open(payment)).isEmpty();
        assertThat(next(payment)).isEmpty();
    }

    @Test
    void closesTheSessionThatNobodyNeeds() {
        Payment abandoned = world.has(openPayment(booking));
        abandoned.abandon(NOW);
        assertThat(open(abandoned).orElseThrow().over()).isTrue();

        PayableBooking other = world.has(pendingBooking());
        Payment inVain = world.has(openPayment(other));
        world.cancel(other);
        assertThat(open(inVain).orElseThrow().over()).isTrue();

        Payment late = world.has(openPayment(world.has(pendingBooking())));
        world.passes(SESSION_LIFE);
        assertThat(open(late).orElseThrow().over()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT2M", "PT2M, PT2M", "PT4M, PT4M", "PT8M, PT8M", "PT20M, PT11M1S", "PT31M, PT2M", "PT41M, PT10M"
    })
    void asksWithPausesThatDoubleAndAtTheEndOfTheSession(Duration age, Duration pause) {
        Payment payment = world.has(openPayment(booking));
        world.passes(age);

        assertThat(next(payment)).contains(world.now.plus(pause));
    }

    @Test
    void asksOnceAnHourInTheEnd() {
        Payment payment = world.has(openPayment(booking));
        world.passes(Duration.ofDays(3));

        assertThat(next(payment)).contains(world.now.plus(Duration.ofHours(1)));
    }

    @Test
    void keepsWhatTheNewsDidNotTellAsDrift() {
        Payment payment = world.has(openPayment(booking));

        world.reconciliation().settle(report(payment, SessionState.PAID));

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        DriftView drift = world.drifts.get(0);
        BigDecimal amount = new BigDecimal("25.00");
        assertThat(drift.paymentId()).contains(payment.id());
        assertThat(drift.ours()).contains(new BookEntry("pending", amount, "EUR"));
        assertThat(drift.stripe()).isEqualTo(new BookEntry("paid", amount, "EUR"));
        assertThat(drift.action()).isEqualTo("paid");
        assertThat(drift.resolvedAt()).contains(NOW);
    }

    @Test
    void leavesOpenWhatAPersonHasToLookAt() {
        Payment payment = world.has(openPayment(booking));

        SessionReport other = new SessionReport(
                SESSION.id(),
                Optional.of(payment.id()),
                SessionState.PAID,
                700,
                "jpy",
                Optional.of(INTENT),
                Optional.empty());
        world.reconciliation().settle(other);

        assertThat(world.drifts).singleElement().satisfies(drift -> {
            assertThat(drift.stripe()).isEqualTo(new BookEntry("paid", new BigDecimal("700"), "JPY"));
            assertThat(drift.resolvedAt()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "AWAITING_MONEY"})
    void findsNoDriftWhileNothingIsDecided(SessionState undecided) {
        Payment payment = world.has(openPayment(booking));

        world.reconciliation().settle(report(payment, undecided));

        assertThat(world.drifts).isEmpty();
    }

    @Test
    void keepsInSightWhatItCannotSettle() {
        Payment payment = world.has(paidPayment(booking));

        world.reconciliation().settle(report(payment, SessionState.EXPIRED));
        world.reconciliation().settle(report(payment, SessionState.EXPIRED));

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(world.drifts).singleElement().satisfies(drift -> {
            assertThat(drift.action()).isEqualTo("unchanged");
            assertThat(drift.resolvedAt()).isEmpty();
        });
    }

    @Test
    void keepsInSightMoneyOfAPaymentThatIsNotThere() {
        Payment deleted = openPayment(booking);

        world.reconciliation().settle(report(deleted, SessionState.EXPIRED));
        assertThat(world.drifts).isEmpty();
        world.reconciliation().settle(report(deleted, SessionState.PAID));

        assertThat(world.drifts).singleElement().satisfies(drift -> {
            assertThat(drift.ours()).isEmpty();
            assertThat(drift.action()).isEqualTo("unknown_payment");
            assertThat(drift.resolvedAt()).isEmpty();
        });
    }

    @Test
    void followsARefundThatSomebodyOrderedAtStripe() {
        Payment payment = world.has(paidPayment(booking));

        world.reconciliation().settle(new RefundReport(INTENT, REFUND));

        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(world.drifts).singleElement().satisfies(drift -> {
            assertThat(drift.stripe()).isEqualTo(new BookEntry("refunded", new BigDecimal("25.00"), "EUR"));
            assertThat(drift.resolvedAt()).contains(NOW);
        });
    }

    @Test
    void keepsInSightThatAPartOfTheMoneyWentBack() {
        Payment payment = world.has(paidPayment(booking));

        world.reconciliation().partlyRefunded(new RefundReport(INTENT, REFUND));

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(world.drifts).extracting(drift -> drift.stripe().status()).containsExactly("partly_refunded");
    }

    private Optional<OpenPayment> open(Payment payment) {
        return world.reconciliation().open(payment.id());
    }

    private Optional<Instant> next(Payment payment) {
        return world.reconciliation().nextQuestion(payment.id());
    }
}
