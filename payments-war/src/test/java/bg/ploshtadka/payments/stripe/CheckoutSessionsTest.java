package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.runner.stripe.CheckoutSession;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static bg.ploshtadka.payments.stripe.StripeFixtures.money;
import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckoutSessionsTest {
    private static final Instant LATER = Instant.now().plus(StripeFixtures.SESSION_LIFE);

    private LocalStripe stripe;
    private CheckoutSessions sessions;

    @BeforeEach
    void start(@TempDir Path folder) {
        stripe = new LocalStripe(folder);
        sessions = stripe.sessions();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @ParameterizedTest
    @CsvSource({"25.00, EUR, 2500", "48.90, BGN, 4890", "500.00, JPY, 500", "1.25, KWD, 1250"})
    void asksForTheAmountInTheSmallestUnit(String amount, String currency, long minorUnits) throws Exception {
        OpenSession open = sessions.open(order(money(amount, currency), LATER));

        SessionReport report = sessions.find(open.id()).orElseThrow();
        assertThat(report.minorUnits()).isEqualTo(minorUnits);
        assertThat(report.currency()).isEqualToIgnoringCase(currency);
    }

    @Test
    void tellsStripeWhatIsPaidByWhom() throws Exception {
        CheckoutOrder order = order();

        CheckoutSession session = shown(sessions.open(order));

        assertThat(session.json().getJsonObject("metadata").getString("booking_id"))
                .isEqualTo(order.bookingId().toString());
        assertThat(session.json().getJsonObject("metadata").getString("user_id"))
                .isEqualTo(order.userId().toString());
        assertThat(session.json().getString("client_reference_id"))
                .isEqualTo(order.bookingId().toString());
        assertThat(session.description()).isEqualTo(order.subject());
        assertThat(session.json().getString("locale")).isEqualTo("bg");
    }

    @Test
    void comesBackToThePagesOfTheCustomersLanguage() throws Exception {
        OpenSession open = sessions.open(order());

        assertThat(shown(open).successUrl()).isEqualTo(URI.create("http://localhost/bg/paid?session_id=" + open.id()));
        assertThat(shown(open).cancelUrl()).contains(URI.create("http://localhost/bg/cancelled"));
    }

    @Test
    void endsTheSessionWhenThePaymentSays() throws Exception {
        CheckoutOrder order = order();

        assertThat(shown(sessions.open(order)).expiresAt().getEpochSecond())
                .isEqualTo(order.expiresAt().getEpochSecond());
    }

    @Test
    void getsTheSameSessionAgainForTheSamePayment() throws Exception {
        CheckoutOrder order = order();

        assertThat(sessions.open(order)).isEqualTo(sessions.open(order));
        assertThat(stripe.standIn().sessions()).hasSize(1);
    }

    @Test
    void reportsAnOpenSessionWithItsPayment() throws Exception {
        CheckoutOrder order = order();

        SessionReport report = sessions.find(sessions.open(order).id()).orElseThrow();

        assertThat(report.state()).isEqualTo(SessionState.OPEN);
        assertThat(report.paymentId()).contains(order.paymentId());
        assertThat(report.paymentIntentId()).isEmpty();
    }

    @Test
    void reportsAPaidSessionWithItsMoney() throws Exception {
        OpenSession open = sessions.open(order());
        stripe.standIn().pay(open.id());

        SessionReport report = sessions.find(open.id()).orElseThrow();

        assertThat(report.state()).isEqualTo(SessionState.PAID);
        assertThat(report.paymentIntentId())
                .hasValueSatisfying(intent -> assertThat(intent).startsWith("pi_"));
        assertThat(report.refundId()).isEmpty();
    }

    @Test
    void reportsADeclinedCardAsAnOpenSession() throws Exception {
        OpenSession open = sessions.open(order());
        stripe.standIn().decline(open.id());

        SessionReport report = sessions.find(open.id()).orElseThrow();

        assertThat(report.state()).isEqualTo(SessionState.OPEN);
        assertThat(report.paymentIntentId()).isEmpty();
    }

    @Test
    void closesAnOpenSession() throws Exception {
        OpenSession open = sessions.open(order());

        assertThat(sessions.close(open.id()).orElseThrow().state()).isEqualTo(SessionState.EXPIRED);
        assertThat(shown(open).status()).isEqualTo("expired");
    }

    @Test
    void saysThatASessionWasPaidBeforeItCouldBeClosed() throws Exception {
        OpenSession open = sessions.open(order());
        stripe.standIn().pay(open.id());

        assertThat(sessions.close(open.id()).orElseThrow().state()).isEqualTo(SessionState.PAID);
    }

    @Test
    void knowsNoSessionThatStripeDoesNotKnow() {
        assertThat(sessions.find("cs_unknown")).isEmpty();
        assertThat(sessions.close("cs_unknown")).isEmpty();
    }

    @Test
    void passesOnThatStripeRefusesASessionThatEndsTooSoon() {
        CheckoutOrder order = order(money("25.00", "EUR"), Instant.now().plus(Duration.ofMinutes(10)));

        assertThatThrownBy(() -> sessions.open(order)).isInstanceOf(StripeRefusalException.class);
    }

    @Test
    void recognisesAnAmountThatIsTooSmall() {
        Money cents = money("0.10", "EUR");

        assertThatThrownBy(() -> sessions.open(order(cents, LATER)))
                .isInstanceOfSatisfying(
                        StripeRefusalException.class,
                        refused -> assertThat(refused.isAmountTooSmall()).isTrue());
    }

    @Test
    void doesNotTakeSilenceForARefusal() {
        stripe.close();

        assertThatThrownBy(() -> sessions.open(order())).isInstanceOf(StripeAwayException.class);
        assertThatThrownBy(() -> sessions.find("cs_1")).isInstanceOf(StripeAwayException.class);
    }

    private CheckoutSession shown(OpenSession open) {
        return stripe.standIn().session(open.id()).orElseThrow();
    }
}
