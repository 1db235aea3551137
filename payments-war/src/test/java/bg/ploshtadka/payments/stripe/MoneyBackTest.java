package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.RefundReport;
import bg.ploshtadka.payments.SessionReport;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyBackTest {
    private LocalStripe stripe;
    private MoneyBack moneyBack;
    private OpenSession session;
    private RefundOrder order;

    @BeforeEach
    void paysASession(@TempDir Path folder) throws Exception {
        stripe = new LocalStripe(folder);
        moneyBack = stripe.moneyBack();
        session = stripe.sessions().open(order());
        stripe.standIn().pay(session.id());
        order = new RefundOrder(UUID.randomUUID(), report().paymentIntentId().orElseThrow(), Optional.empty());
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void givesAllTheMoneyBack() throws Exception {
        String refundId = moneyBack.refund(order);

        assertThat(refundId).startsWith("re_");
        assertThat(report().refundId()).contains(refundId);
    }

    @Test
    void givesTheMoneyBackOnceHoweverOftenItIsAsked() throws Exception {
        assertThat(moneyBack.refund(order)).isEqualTo(moneyBack.refund(order));
    }

    @Test
    void findsTheRefundThatSomebodyElseOrdered() throws Exception {
        String first = moneyBack.refund(order);

        assertThat(moneyBack.refund(new RefundOrder(UUID.randomUUID(), order.paymentIntentId(), Optional.empty())))
                .isEqualTo(first);
    }

    @Test
    void ordersAnotherRefundUnderAnotherKeyAfterOneThatCameToNothing() throws Exception {
        UUID payment = UUID.randomUUID();
        try (CannedStripe canned =
                CannedStripe.answering(200, "{\"id\":\"re_2\",\"object\":\"refund\",\"status\":\"succeeded\"}")) {
            MoneyBack there = new MoneyBack(canned.api());

            there.refund(new RefundOrder(payment, "pi_1", Optional.empty()));
            there.refund(new RefundOrder(payment, "pi_1", Optional.of("re_1")));

            assertThat(canned.keys()).containsExactly("refund-" + payment, "refund-" + payment + "-after-re_1");
        }
    }

    @Test
    void doesNotCallAPartTheWhole() throws Exception {
        refundCents(1000);

        assertThat(report().refundId()).isEmpty();
        assertThat(moneyBack.ofCharge(charge())).isEmpty();
    }

    @Test
    void givesTheRestBackAfterAPart() throws Exception {
        refundCents(1000);

        String rest = moneyBack.refund(order);

        assertThat(report().refundId()).contains(rest);
    }

    @Test
    void reportsTheRefundOfACharge() throws Exception {
        String refundId = moneyBack.refund(order);

        assertThat(moneyBack.ofCharge(charge())).contains(new RefundReport(order.paymentIntentId(), refundId));
    }

    @Test
    void knowsNoChargeThatStripeDoesNotKnow() {
        assertThat(moneyBack.ofCharge("ch_unknown")).isEmpty();
    }

    @Test
    void passesOnThatStripeRefuses() {
        assertThatThrownBy(() -> moneyBack.refund(new RefundOrder(UUID.randomUUID(), "pi_unknown", Optional.empty())))
                .isInstanceOf(StripeRefusalException.class);
    }

    @Test
    void doesNotTakeSilenceForARefusal() {
        stripe.close();

        assertThatThrownBy(() -> moneyBack.refund(order)).isInstanceOf(StripeAwayException.class);
    }

    private SessionReport report() {
        return stripe.sessions().find(session.id()).orElseThrow();
    }

    private String charge() throws StripeRefusalException {
        return stripe.api()
                .ask(v1 -> v1.paymentIntents().retrieve(order.paymentIntentId()))
                .getLatestCharge();
    }

    private void refundCents(long cents) throws StripeRefusalException {
        RefundCreateParams part = RefundCreateParams.builder()
                .setPaymentIntent(order.paymentIntentId())
                .setAmount(cents)
                .build();
        stripe.api().ask(v1 -> v1.refunds().create(part));
    }
}
