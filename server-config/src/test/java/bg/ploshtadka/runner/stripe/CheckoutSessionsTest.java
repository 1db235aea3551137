package bg.ploshtadka.runner.stripe;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckoutSessionsTest extends StandInTest {

    @Test
    void createsAnOpenSessionAsItWasAskedFor() throws Exception {
        Session session = create();

        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getAmountTotal()).isEqualTo(2550L);
        assertThat(session.getCurrency()).isEqualTo("eur");
        assertThat(session.getMetadata()).containsExactly(Map.entry("booking_id", "booking-1"));
        assertThat(session.getClientReferenceId()).isEqualTo("booking-1");
        assertThat(session.getLocale()).isEqualTo("bg");
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(session.getUrl()).isEqualTo("http://localhost:8080/dev/stripe/sessions/" + session.getId());
        assertThat(session.getLastResponse().requestId()).startsWith("req_");
    }

    @Test
    void addsUpTheLineItems() throws Exception {
        Session session = create(params().addLineItem(item("eur", 1000L)));

        assertThat(session.getAmountTotal()).isEqualTo(3550L);
    }

    @Test
    void findsASessionAgain() throws Exception {
        Session session = create();

        assertThat(api.v1().checkout().sessions().retrieve(session.getId()).toJson())
                .isEqualTo(session.toJson());
    }

    @Test
    void makesIntentAndChargeOfAPayment() throws Exception {
        Session session = createPaid();

        PaymentIntent intent = api.v1().paymentIntents().retrieve(session.getPaymentIntent());
        Charge charge = api.v1().charges().retrieve(intent.getLatestCharge());
        assertThat(session.getStatus()).isEqualTo("complete");
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        assertThat(session.getUrl()).isNull();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(2550L);
        assertThat(intent.getMetadata()).containsEntry("payment_id", "payment-1");
        assertThat(charge.getPaymentIntent()).isEqualTo(intent.getId());
        assertThat(charge.getAmount()).isEqualTo(2550L);
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getMetadata()).containsEntry("payment_id", "payment-1");
    }

    @Test
    void keepsASessionOpenWhenTheCardIsDeclined() throws Exception {
        Session session = create();
        standIn.decline(session.getId());

        Session declined = api.v1().checkout().sessions().retrieve(session.getId());
        PaymentIntent intent = api.v1().paymentIntents().retrieve(declined.getPaymentIntent());

        assertThat(declined.getStatus()).isEqualTo("open");
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getLastPaymentError().getCode()).isEqualTo("card_declined");
    }

    @Test
    void paysWithTheSameIntentAfterADeclinedCard() throws Exception {
        Session session = create();
        standIn.decline(session.getId());
        String intent = api.v1().checkout().sessions().retrieve(session.getId()).getPaymentIntent();

        standIn.pay(session.getId());

        PaymentIntent paid = api.v1().paymentIntents().retrieve(intent);
        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getLastPaymentError()).isNull();
    }

    @Test
    void expiresASessionOnRequest() throws Exception {
        Session session = create();

        assertThat(api.v1().checkout().sessions().expire(session.getId()).getStatus())
                .isEqualTo("expired");
    }

    @Test
    void cancelsTheIntentOfAnExpiredSession() throws Exception {
        Session session = create();
        standIn.decline(session.getId());

        Session expired = api.v1().checkout().sessions().expire(session.getId());

        assertThat(api.v1()
                        .paymentIntents()
                        .retrieve(expired.getPaymentIntent())
                        .getStatus())
                .isEqualTo("canceled");
    }

    @Test
    void expiresNoPaidSession() throws Exception {
        Session session = createPaid();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.v1().checkout().sessions().expire(session.getId()))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(400))
                .withMessageContaining("complete");
    }

    @Test
    void takesNoMoneyOnceTheTimeIsOver() throws Exception {
        Session session = create();
        clock.advance(Duration.ofMinutes(31));

        assertThatExceptionOfType(SessionClosedException.class).isThrownBy(() -> standIn.pay(session.getId()));
    }

    @Test
    void showsWholeObjectsWhereAsked() throws Exception {
        Session session = createPaid();
        SessionRetrieveParams expand = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .addExpand("line_items")
                .build();

        Session expanded = api.v1().checkout().sessions().retrieve(session.getId(), expand);

        assertThat(expanded.getPaymentIntentObject().getLatestChargeObject().getAmount())
                .isEqualTo(2550L);
        assertThat(expanded.getLineItems().getData().get(0).getDescription()).isEqualTo("Игрище „Левски“");
    }

    @Test
    void saysThatThereIsNoSuchSession() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.v1().checkout().sessions().retrieve("cs_test_none"))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(404))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("resource_missing"))
                .withMessageContaining("No such checkout.session: 'cs_test_none'");
    }

    @ParameterizedTest
    @ValueSource(longs = {29 * 60 - 1, 24 * 3600 + 60, -5})
    void refusesATimeThatIsTooShortOrTooLong(long seconds) {
        SessionCreateParams.Builder params =
                params().setExpiresAt(clock.instant().getEpochSecond() + seconds);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> create(params))
                .satisfies(e -> assertThat(e.getParam()).isEqualTo("expires_at"));
    }

    @Test
    void keepsASessionOpenForADayUnlessToldOtherwise() throws Exception {
        Session session = create(params().setExpiresAt((Long) null));

        assertThat(session.getExpiresAt())
                .isEqualTo(clock.instant().plus(Duration.ofHours(24)).getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "eur, 49, line_items",
        "eur, -1, line_items[1][price_data][unit_amount]",
        "xqz, 1000, line_items[1][price_data][currency]",
        "bgn, 1000, line_items"
    })
    void refusesAmountsThatCannotBePaid(String currency, long amount, String param) {
        SessionCreateParams.Builder params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost:8080/success")
                .addLineItem(item("eur", 0L))
                .addLineItem(item(currency, amount));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> create(params))
                .satisfies(e -> assertThat(e.getParam()).isEqualTo(param));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.bg/x", "/success", "not a url"})
    void refusesAnAddressThatIsNoneOfTheWeb(String url) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> create(params().setCancelUrl(url)))
                .satisfies(e -> assertThat(e.getParam()).isEqualTo("cancel_url"));
    }

    @Test
    void namesTheParameterThatIsMissing() {
        SessionCreateParams.Builder params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addLineItem(item("eur", 1000L));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> create(params))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("parameter_missing"))
                .satisfies(e -> assertThat(e.getParam()).isEqualTo("success_url"));
    }

    @Test
    void letsNobodyInWithAnotherKey() {
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(
                        () -> client("sk_test_other").v1().checkout().sessions().retrieve("cs_test_none"))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(401));
    }
}
