package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
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
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;

class SettlementTest {
    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());
    private final Payment payment = world.has(openPayment(booking));

    @Test
    void marksPaidWhatWasPaid() {
        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.paymentIntentId()).isEqualTo(INTENT);
    }

    @Test
    void keepsTheCourtForWhoPaidAndSendsAReceipt() {
        settle(SessionState.PAID);

        assertThat(world.secured).containsExactly(booking.id());
        assertThat(world.mails).containsExactly("receipt");
        assertThat(world.reached).containsExactly("payments paid");
    }

    @Test
    void hearsOfTheSamePaymentTwiceWithoutDoingItTwice() {
        settle(SessionState.PAID);

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(world.mails).containsExactly("receipt");
        assertThat(world.reached).hasSize(1);
    }

    @Test
    void failsAnExpiredSessionAndLetsTheBookingGo() {
        assertThat(settle(SessionState.EXPIRED)).isEqualTo(SettlementOutcome.FAILED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(world.released).containsExactly(booking.id());
        assertThat(world.reached).containsExactly("payments failed");
    }

    @Test
    void doesNotFailWhatIsPaid() {
        settle(SessionState.PAID);

        assertThat(settle(SessionState.EXPIRED)).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(world.released).isEmpty();
    }

    @Test
    void takesMoneyThatComesAfterAFailure() {
        settle(SessionState.EXPIRED);

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "AWAITING_MONEY"})
    void waitsWhileNothingIsDecided(SessionState undecided) {
        assertThat(settle(undecided)).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void givesMoneyForACancelledBookingBack() {
        world.cancel(booking);

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID_IN_VAIN);
        assertThat(payment.owesRefund()).isTrue();
        assertThat(world.refundTasks).containsEntry(payment.id(), NOW);
        assertThat(world.mails).isEmpty();
    }

    @Test
    void givesMoneyForADeletedBookingBack() {
        world.bookings.clear();

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID_IN_VAIN);
    }

    @Test
    void givesMoneyBackThatPaysTheSameBookingASecondTime() {
        world.has(paidPayment(booking));

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID_IN_VAIN);
        assertThat(world.refundTasks).containsOnlyKeys(payment.id());
    }

    @Test
    void takesMoneyForABookingThatTheOwnerConfirmedMeanwhile() {
        world.has(PaymentFixtures.with(booking, BookingStatus.CONFIRMED));

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.PAID);
    }

    @ParameterizedTest
    @CsvSource({"2499, eur", "250000, eur", "2500, usd"})
    void flagsMoneyThatIsNotWhatWasAskedFor(long minorUnits, String currency) {
        assertThat(settle(report(minorUnits, currency))).isEqualTo(SettlementOutcome.FLAGGED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.isFlagged()).isTrue();
        assertThat(world.secured).isEmpty();
    }

    @Test
    void movesNothingOnceAPaymentIsFlagged() {
        settle(report(1, "eur"));

        assertThat(settle(SessionState.PAID)).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(settle(SessionState.EXPIRED)).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void goesStraightToRefundedWhenTheMoneyWentBackBeforeWeHeardOfIt() {
        SessionReport report =
                PaymentFixtures.report(payment, SessionState.PAID).withRefund(Optional.of(REFUND));

        assertThat(settle(report)).isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(world.secured).isEmpty();
    }

    @Test
    void marksRefundedWhatStripeGaveBack() {
        settle(SessionState.PAID);

        Settled settled = world.settlement().settle(new RefundReport(INTENT, REFUND));

        assertThat(settled.outcome()).isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(settled.paymentId()).contains(payment.id());
        assertThat(world.mails).containsExactly("receipt", "refund");
    }

    @Test
    void hearsOfTheSameRefundTwiceWithoutAnotherMail() {
        settle(SessionState.PAID);
        world.settlement().settle(new RefundReport(INTENT, REFUND));

        Settled again = world.settlement().settle(new RefundReport(INTENT, REFUND));

        assertThat(again.outcome()).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(world.mails).containsExactly("receipt", "refund");
    }

    @Test
    void knowsNothingOfRefundsOfOthers() {
        assertThat(world.settlement().settle(new RefundReport("pi_other", REFUND)))
                .isEqualTo(Settled.NOTHING_OF_OURS);
    }

    @Test
    void knowsNothingOfSessionsOfOthers() {
        SessionReport unknown = new SessionReport(
                "cs_9",
                Optional.of(UUID.randomUUID()),
                SessionState.PAID,
                2500,
                "eur",
                Optional.of("pi_9"),
                Optional.empty());
        SessionReport foreign = new SessionReport(
                "cs_9", Optional.empty(), SessionState.PAID, 2500, "eur", Optional.of("pi_9"), Optional.empty());

        assertThat(settle(unknown)).isEqualTo(SettlementOutcome.UNKNOWN_PAYMENT);
        assertThat(settle(foreign)).isEqualTo(SettlementOutcome.UNKNOWN_PAYMENT);
    }

    @Test
    void doesNotBelieveAnotherSessionThatNamesThePayment() {
        SessionReport other = new SessionReport(
                "cs_2",
                Optional.of(payment.id()),
                SessionState.PAID,
                2500,
                "eur",
                Optional.of(INTENT),
                Optional.empty());

        assertThat(settle(other)).isEqualTo(SettlementOutcome.UNKNOWN_PAYMENT);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void countsASessionThatStripeDoesNotKnowAsExpired() {
        assertThat(settle(SessionReport.ofUnknownSession(SESSION.id(), payment.id())))
                .isEqualTo(SettlementOutcome.FAILED);
    }

    @Test
    void remembersTheSessionOfWhichTheAnswerWasLost() {
        Payment lost = world.has(new Payment(world.has(pendingBooking()), "bg", NOW.plusSeconds(1860), NOW));

        settle(PaymentFixtures.report(lost, SessionState.PAID));

        assertThat(lost.mayBelongTo(SESSION.id())).isTrue();
        assertThat(lost.mayBelongTo("cs_other")).isFalse();
    }

    @Test
    void keepsMoneyThatWasNotAskedForInSightUntilItIsBack() {
        settle(report(1, "eur"));

        assertThat(world.drifts).singleElement().satisfies(drift -> {
            assertThat(drift.action()).isEqualTo("flagged");
            assertThat(drift.resolvedAt()).isEmpty();
        });
        Settled back = world.settlement().settle(new RefundReport(INTENT, REFUND));
        assertThat(back.outcome()).isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(payment.isFlagged()).isFalse();
        assertThat(world.resolved).contains(payment.id());
        assertThat(world.mails).isEmpty();
    }

    @Test
    void seesThatMoneyWhichWasNotAskedForIsBackAlready() {
        assertThat(settle(report(1, "eur").withRefund(Optional.of(REFUND)))).isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void flagsMoneyThatDiffersAndComesAfterAFailure() {
        settle(SessionState.EXPIRED);

        assertThat(settle(report(2499, "eur"))).isEqualTo(SettlementOutcome.FLAGGED);
        assertThat(payment.hasMoney()).isTrue();
    }

    @Test
    void learnsOfTheRefundOfPaidMoneyFromTheSession() {
        settle(SessionState.PAID);

        SessionReport refunded =
                PaymentFixtures.report(payment, SessionState.PAID).withRefund(Optional.of(REFUND));
        assertThat(settle(refunded)).isEqualTo(SettlementOutcome.REFUNDED);
    }

    @Test
    void flagsARefundThatCameToNothing() {
        settle(SessionState.PAID);
        world.settlement().settle(new RefundReport(INTENT, REFUND));

        Settled failed = world.settlement().refundFailed(new RefundReport(INTENT, REFUND));

        assertThat(failed.outcome()).isEqualTo(SettlementOutcome.FLAGGED);
        assertThat(payment.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(payment.isFlagged()).isTrue();
        assertThat(world.drifts).extracting(drift -> drift.stripe().status()).containsExactly("refund_failed");
    }

    @Test
    void forgivesARefundThatCameToNothingOnceAnotherOneSucceeds() {
        settle(SessionState.PAID);
        world.settlement().settle(new RefundReport(INTENT, REFUND));
        world.settlement().refundFailed(new RefundReport(INTENT, REFUND));

        assertThat(world.settlement().settle(new RefundReport(INTENT, REFUND)).outcome())
                .isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(world.settlement().settle(new RefundReport(INTENT, "re_2")).outcome())
                .isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(payment.isFlagged()).isFalse();
    }

    @Test
    void hearsOnceOfARefundThatCameToNothing() {
        settle(SessionState.PAID);
        world.settlement().settle(new RefundReport(INTENT, REFUND));
        world.settlement().refundFailed(new RefundReport(INTENT, REFUND));

        Settled again = world.settlement().refundFailed(new RefundReport(INTENT, REFUND));

        assertThat(again.outcome()).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(world.drifts).hasSize(1);
    }

    @Test
    void doesNotMindAFailedRefundThatIsNotThePaymentsOwn() {
        settle(SessionState.PAID);
        world.settlement().settle(new RefundReport(INTENT, REFUND));

        Settled other = world.settlement().refundFailed(new RefundReport(INTENT, "re_2"));

        assertThat(other.outcome()).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(world.settlement().refundFailed(new RefundReport("pi_other", REFUND)))
                .isEqualTo(Settled.NOTHING_OF_OURS);
    }

    private SettlementOutcome settle(SessionState state) {
        return settle(PaymentFixtures.report(payment, state));
    }

    private SettlementOutcome settle(SessionReport report) {
        return world.settlement().settle(report).outcome();
    }

    private SessionReport report(long minorUnits, String currency) {
        return new SessionReport(
                SESSION.id(),
                Optional.of(payment.id()),
                SessionState.PAID,
                minorUnits,
                currency,
                Optional.of(INTENT),
                Optional.empty());
    }
}
