package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static bg.ploshtadka.payments.PaymentFixtures.INTENT;
import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.REFUND;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static bg.ploshtadka.payments.PaymentFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

class BookComparisonTest {
    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());
    private final BookComparison books = new Books();

    @ParameterizedTest
    @CsvSource({
        "PENDING, OPEN, false",
        "PENDING, AWAITING_MONEY, false",
        "PENDING, PAID, true",
        "PENDING, EXPIRED, true",
        "FAILED, OPEN, true",
        "FAILED, PAID, true",
        "FAILED, EXPIRED, false",
        "PAID, PAID, false",
        "PAID, EXPIRED, true",
        "REFUNDED, PAID, false",
        "REFUNDED, EXPIRED, true"
    })
    void findsSessionsOfWhichTheBooksSaySomethingElse(PaymentStatus ours, SessionState stripes, boolean differs) {
        SessionReport report = report(world.has(payment(ours)), stripes);

        assertThat(books.differingSessions(List.of(report))).hasSize(differs ? 1 : 0);
    }

    @Test
    void findsAnAmountThatDiffers() {
        Payment paid = world.has(paidPayment(booking));
        SessionReport other = new SessionReport(
                "cs_1", Optional.of(paid.id()), SessionState.PAID, 2400, "eur", Optional.of(INTENT), Optional.empty());

        assertThat(books.differingSessions(List.of(other))).containsExactly(other);
    }

    @Test
    void findsMoneyWithoutAPaymentAndLeavesOtherPeoplesSessionsAlone() {
        SessionReport unknown = report(openPayment(booking), SessionState.PAID);
        SessionReport foreign = new SessionReport(
                "cs_9", Optional.empty(), SessionState.PAID, 100, "eur", Optional.of("pi_9"), Optional.empty());
        SessionReport forgotten = report(openPayment(booking), SessionState.EXPIRED);

        assertThat(books.differingSessions(List.of(unknown, foreign, forgotten)))
                .containsExactly(unknown);
    }

    @Test
    void resolvesWhatAgreesAgainAndNothingThatAPersonHasToLookAt() {
        Payment paid = world.has(paidPayment(booking));
        books.differingSessions(List.of(report(paid, SessionState.PAID)));
        assertThat(world.resolved).containsExactly("{cs_1}");

        Payment flagged = world.has(openPayment(world.has(pendingBooking())));
        flagged.tookOther("1 eur", INTENT, NOW);
        world.resolved.clear();
        assertThat(books.differingSessions(List.of(report(flagged, SessionState.PAID))))
                .isEmpty();
        assertThat(world.resolved).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, re_1, true, true",
        "PAID, re_1, false, false",
        "REFUNDED, re_1, true, false",
        "REFUNDED, re_1, false, true",
        "REFUNDED, re_2, false, false"
    })
    void findsRefundsThatWentAnotherWay(PaymentStatus ours, String refund, boolean good, boolean differs) {
        world.has(payment(ours));
        RefundNote note = new RefundNote(new RefundReport(INTENT, refund), good);

        assertThat(books.differingRefunds(List.of(note))).hasSize(differs ? 1 : 0);
    }

    @Test
    void leavesRefundsOfOtherPeoplesMoneyAlone() {
        assertThat(books.differingRefunds(List.of(new RefundNote(new RefundReport("pi_other", REFUND), true))))
                .isEmpty();
    }

    private Payment payment(PaymentStatus status) {
        Payment payment = openPayment(booking);
        if (status == PaymentStatus.FAILED) {
            payment.failed(NOW);
        } else if (status != PaymentStatus.PENDING) {
            payment.paid(INTENT, NOW);
        }
        if (status == PaymentStatus.REFUNDED) {
            payment.refunded(REFUND, NOW);
        }
        return payment;
    }

    /** The comparison over the payments in memory. */
    private final class Books extends BookComparison {
        private Books() {
            drifts = world.drifts();
        }

        @Override
        Map<UUID, Payment> byId(List<UUID> ids) {
            return world.payments.values().stream()
                    .filter(payment -> ids.contains(payment.id()))
                    .collect(Collectors.toMap(Payment::id, Function.identity()));
        }

        @Override
        Map<String, Payment> byIntent(List<String> intents) {
            return world.payments.values().stream()
                    .filter(payment -> intents.contains(payment.paymentIntentId()))
                    .collect(Collectors.toMap(payment -> payment.paymentIntentId(), Function.identity()));
        }
    }
}
