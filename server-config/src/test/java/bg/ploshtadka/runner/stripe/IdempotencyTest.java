package bg.ploshtadka.runner.stripe;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IdempotencyTest extends StandInTest {

    @Test
    void doesARepeatedRequestOnce() throws Exception {
        SessionCreateParams.Builder params = params();

        Session first = create(params, "payment-1");
        Session second = create(params, "payment-1");

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(standIn.sessions()).hasSize(1);
    }

    @Test
    void doesARepeatedRequestOnceAcrossARestart() throws Exception {
        SessionCreateParams.Builder params = params();
        Session first = create(params, "payment-1");

        restart();

        assertThat(create(params, "payment-1").getId()).isEqualTo(first.getId());
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() throws Exception {
        create(params(), "payment-1");

        assertThatExceptionOfType(IdempotencyException.class)
                .isThrownBy(() -> create(params().addLineItem(item("eur", 1000L)), "payment-1"))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(400));
    }

    @Test
    void doesNotRememberARefusal() throws Exception {
        SessionCreateParams.Builder refused = params().setCancelUrl("nonsense");
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> create(refused, "payment-1"));

        assertThat(create(params(), "payment-1").getStatus()).isEqualTo("open");
    }

    @Test
    void forgetsAKeyAfterADay() throws Exception {
        Session first = create(params(), "payment-1");
        clock.advance(Duration.ofHours(25));

        assertThat(create(params(), "payment-1").getId()).isNotEqualTo(first.getId());
    }

    private Session create(SessionCreateParams.Builder params, String key) throws StripeException {
        RequestOptions options = RequestOptions.builder().setIdempotencyKey(key).build();
        return api.v1().checkout().sessions().create(params.build(), options);
    }
}
