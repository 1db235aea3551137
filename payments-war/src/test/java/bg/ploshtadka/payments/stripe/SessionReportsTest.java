package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import com.stripe.model.checkout.Session;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionReportsTest {
    @ParameterizedTest
    @CsvSource({
        "open, unpaid, OPEN",
        "complete, paid, PAID",
        "complete, unpaid, AWAITING_MONEY",
        "complete, no_payment_required, AWAITING_MONEY",
        "expired, unpaid, EXPIRED"
    })
    void saysHowFarTheSessionHasCome(String status, String paymentStatus, SessionState state) {
        assertThat(SessionReports.of(session(status, paymentStatus)).state()).isEqualTo(state);
    }

    @Test
    void namesNoMoneyBeforeItCame() {
        SessionReport report = SessionReports.of(session("complete", "unpaid"));

        assertThat(report.paymentIntentId()).isEmpty();
    }

    @Test
    void knowsNoPaymentOfASessionThatSomebodyElseMade() {
        Session foreign = session("complete", "paid");
        foreign.setMetadata(Map.of("payment_id", "42"));

        assertThat(SessionReports.of(foreign).paymentId()).isEmpty();
        assertThat(SessionReports.of(session("complete", "paid")).paymentId()).isEmpty();
    }

    private static Session session(String status, String paymentStatus) {
        Session session = new Session();
        session.setId("cs_1");
        session.setStatus(status);
        session.setPaymentStatus(paymentStatus);
        session.setPaymentIntent("pi_1");
        return session;
    }
}
