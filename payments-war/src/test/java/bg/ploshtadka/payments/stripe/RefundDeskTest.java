package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.payments.PaymentStatus;
import bg.ploshtadka.payments.RefundAnswer;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.Refunds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefundDeskTest {
    private static final Actor OWNER = new Actor(UUID.randomUUID(), Set.of());
    private static final UUID BOOKING = UUID.randomUUID();
    private static final UUID PAYMENT = UUID.randomUUID();

    private final List<String> refunded = new ArrayList<>();
    private LocalStripe stripe;
    private String paymentIntent;
    private RefundDesk desk;

    @BeforeEach
    void paysASession(@TempDir Path folder) throws Exception {
        stripe = new LocalStripe(folder);
        String session = stripe.sessions().open(order()).id();
        stripe.standIn().pay(session);
        paymentIntent =
                stripe.sessions().find(session).orElseThrow().paymentIntentId().orElseThrow();
        desk = new RefundDesk();
        desk.refunds = new StoredRefunds();
        desk.moneyBack = stripe.moneyBack();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void givesTheMoneyBackAtOnce() {
        assertThat(desk.refund(OWNER, BOOKING).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(refunded).hasSize(1);
    }

    @Test
    void answersARepetitionWithoutAskingStripe() {
        desk.refund(OWNER, BOOKING);
        stripe.close();

        assertThat(desk.refund(OWNER, BOOKING).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(refunded).hasSize(1);
    }

    @Test
    void leavesTheDutyToTheTaskWhenStripeIsAway() {
        stripe.close();

        assertThat(desk.refund(OWNER, BOOKING).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(refunded).isEmpty();
    }

    @Test
    void leavesTheDutyToTheTaskWhenStripeRefuses() {
        paymentIntent = "pi_unknown";

        assertThat(desk.refund(OWNER, BOOKING).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void failsItsTaskWhileStripeIsAwaySoThatItIsRepeated() {
        stripe.close();

        assertThatThrownBy(() -> desk.fulfil(PAYMENT)).isInstanceOf(StripeAwayException.class);
    }

    @Test
    void doesNothingOnceTheMoneyIsBack() throws Exception {
        desk.fulfil(PAYMENT);
        desk.fulfil(PAYMENT);

        assertThat(refunded).hasSize(1);
    }

    private final class StoredRefunds extends Refunds {
        @Override
        public RefundAnswer request(Actor actor, UUID bookingId) {
            return answer();
        }

        @Override
        public Optional<RefundOrder> due(UUID paymentId) {
            return refunded.isEmpty()
                    ? Optional.of(new RefundOrder(PAYMENT, paymentIntent, Optional.empty()))
                    : Optional.empty();
        }

        @Override
        public RefundAnswer refunded(UUID paymentId, String refundId) {
            refunded.add(refundId);
            return answer();
        }

        private RefundAnswer answer() {
            return new RefundAnswer(
                    PAYMENT, refunded.isEmpty() ? PaymentStatus.PAID : PaymentStatus.REFUNDED, refunded.isEmpty());
        }
    }
}
