package bg.ploshtadka.runner.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import com.stripe.param.RefundCreateParams;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebhooksTest extends StandInTest {

    @Test
    void tellsThatASessionWasPaid() throws Exception {
        Session session = createPaid();

        Event event = webhooks.next().event();

        assertThat(event.getId()).startsWith("evt_");
        assertThat(event.getType()).isEqualTo("checkout.session.completed");
        assertThat(event.getLivemode()).isFalse();
        Session told = (Session) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(session.getId());
        assertThat(told.getPaymentStatus()).isEqualTo("paid");
        assertThat(told.getPaymentIntent()).isEqualTo(session.getPaymentIntent());
        assertThat(told.getMetadata()).containsEntry("booking_id", "booking-1");
    }

    @Test
    void tellsThatASessionWasEnded() throws Exception {
        Session session = create();
        api.v1().checkout().sessions().expire(session.getId());

        Event event = webhooks.next().event();

        assertThat(event.getType()).isEqualTo("checkout.session.expired");
        assertThat(((Session) event.getDataObjectDeserializer().getObject().orElseThrow()).getStatus())
                .isEqualTo("expired");
    }

    @Test
    void tellsThatTheTimeOfASessionIsOver() throws Exception {
        Session session = create();
        clock.advance(Duration.ofMinutes(30).plusSeconds(1));

        assertThat(webhooks.next().payload()).contains("checkout.session.expired", session.getId());
        assertThat(api.v1().checkout().sessions().retrieve(session.getId()).getStatus())
                .isEqualTo("expired");
    }

    @Test
    void tellsThatMoneyWasGivenBack() throws Exception {
        Session session = createPaid();
        webhooks.next();
        api.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(session.getPaymentIntent())
                        .build());

        Event event = webhooks.next().event();

        assertThat(event.getType()).isEqualTo("charge.refunded");
        Charge charge = (Charge) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(charge.getRefunded()).isTrue();
        assertThat(charge.getPaymentIntent()).isEqualTo(session.getPaymentIntent());
        assertThat(event.getData().getPreviousAttributes()).containsKey("amount_refunded");
    }

    @Test
    void tellsNothingOfADeclinedCard() throws Exception {
        Session session = create();
        standIn.decline(session.getId());
        standIn.pay(session.getId());

        assertThat(webhooks.next().event().getType()).isEqualTo("checkout.session.completed");
        assertThat(webhooks.isQuiet()).isTrue();
    }

    @Test
    void signsForTheHolderOfTheSecretOnly() throws Exception {
        createPaid();
        WebhookReceiver.Received received = webhooks.next();

        assertThatExceptionOfType(SignatureVerificationException.class)
                .isThrownBy(() -> Webhook.constructEvent(received.payload(), received.signature(), "whsec_other"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 400, 302})
    void triesAgainUntilItIsConfirmed(int refusal) throws Exception {
        webhooks.answerNextWith(refusal);
        createPaid();
        String first = webhooks.next().event().getId();

        assertThat(webhooks.next(clock).payload()).contains(first);
    }

    @Test
    void stillTellsAfterARestartWhatItCouldNotTellBefore() throws Exception {
        webhooks.answerNextWith(503);
        createPaid();
        String first = webhooks.next().event().getId();

        restart();
        assertThat(webhooks.next(clock).payload()).contains(first);
    }

    @Test
    void tellsEachEventOnceWhenItIsConfirmed() throws Exception {
        createPaid();
        String first = webhooks.next().event().getId();
        restart();
        createPaid();

        assertThat(webhooks.next().event().getId()).isNotEqualTo(first);
    }
}
