package bg.ploshtadka.runner.stripe;

import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RefundsTest extends StandInTest {

    @Test
    void givesEverythingBackUnlessToldOtherwise() throws Exception {
        Session session = createPaid();

        Refund refund = refund(session, null);

        assertThat(refund.getId()).startsWith("re_");
        assertThat(refund.getAmount()).isEqualTo(2550L);
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(refund.getMetadata()).containsEntry("payment_id", "payment-1");
        Charge charge = api.v1().charges().retrieve(refund.getCharge());
        assertThat(charge.getRefunded()).isTrue();
        assertThat(charge.getAmountRefunded()).isEqualTo(2550L);
    }

    @Test
    void givesBackInParts() throws Exception {
        Session session = createPaid();

        Refund first = refund(session, 1000L);
        assertThat(api.v1().charges().retrieve(first.getCharge()).getRefunded()).isFalse();
        Refund rest = refund(session, null);

        assertThat(rest.getAmount()).isEqualTo(1550L);
        assertThat(api.v1().charges().retrieve(rest.getCharge()).getRefunded()).isTrue();
    }

    @Test
    void givesNothingBackTwice() throws Exception {
        Session session = createPaid();
        refund(session, null);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(session, null))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("charge_already_refunded"));
    }

    @Test
    void givesBackNoMoreThanWasPaid() throws Exception {
        Session session = createPaid();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(session, 2551L))
                .satisfies(e -> assertThat(e.getParam()).isEqualTo("amount"));
    }

    @Test
    void givesNothingBackThatWasNotPaid() throws Exception {
        Session session = create();
        standIn.decline(session.getId());
        Session declined = api.v1().checkout().sessions().retrieve(session.getId());

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(declined, null))
                .withMessageContaining("successful charge");
    }

    @Test
    void findsRefundsByIdAndByIntent() throws Exception {
        Session session = createPaid();
        Refund first = refund(session, 1000L);
        Refund second = refund(session, 500L);
        refund(createPaid(), null);

        List<Refund> found = api.v1()
                .refunds()
                .list(RefundListParams.builder()
                        .setPaymentIntent(session.getPaymentIntent())
                        .build())
                .getData();

        assertThat(found).extracting(Refund::getId).containsExactly(second.getId(), first.getId());
        assertThat(api.v1().refunds().retrieve(first.getId()).getAmount()).isEqualTo(1000L);
    }

    @Test
    void saysWhenAListGoesOn() throws Exception {
        Session session = createPaid();
        refund(session, 1000L);
        refund(session, 500L);

        assertThat(api.v1()
                        .refunds()
                        .list(RefundListParams.builder().setLimit(1L).build())
                        .getHasMore())
                .isTrue();
    }

    private Refund refund(Session session, Long amount) throws Exception {
        return api.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(session.getPaymentIntent())
                        .setAmount(amount)
                        .putMetadata("payment_id", "payment-1")
                        .build());
    }
}
