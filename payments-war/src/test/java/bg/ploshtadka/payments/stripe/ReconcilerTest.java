package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.payments.OpenPayment;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.Reconciliation;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.payments.Settled;
import bg.ploshtadka.payments.SettlementOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static bg.ploshtadka.payments.stripe.StripeFixtures.money;
import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReconcilerTest {
    private static final Instant LATER = Instant.parse("2027-02-01T10:00:00Z");

    private final CheckoutOrder order = order();
    private final List<SessionReport> settled = new ArrayList<>();
    private final List<UUID> refused = new ArrayList<>();
    private final List<OpenSession> opened = new ArrayList<>();
    private Optional<OpenPayment> open = Optional.empty();
    private LocalStripe stripe;
    private Reconciler reconciler;

    @BeforeEach
    void start(@TempDir Path folder) {
        stripe = new LocalStripe(folder);
        reconciler = new Reconciler();
        reconciler.reconciliation = new StoredReconciliation();
        reconciler.checkouts = new StoredCheckouts();
        reconciler.sessions = stripe.sessions();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void settlesWhatWasPaidWithoutNews() throws Exception {
        String session = stripe.sessions().open(order).id();
        stripe.standIn().pay(session);
        asksAbout(session, false);

        assertThat(reconciler.ask(order.paymentId())).contains(LATER);
        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.PAID);
    }

    @Test
    void leavesAnOpenSessionOpen() throws Exception {
        asksAbout(stripe.sessions().open(order).id(), false);

        reconciler.ask(order.paymentId());

        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.OPEN);
    }

    @Test
    void closesASessionThatNobodyNeeds() throws Exception {
        asksAbout(stripe.sessions().open(order).id(), true);

        reconciler.ask(order.paymentId());

        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.EXPIRED);
    }

    @Test
    void countsASessionThatStripeDoesNotKnowAsOver() {
        asksAbout("cs_unknown", false);

        reconciler.ask(order.paymentId());

        assertThat(settled).containsExactly(SessionReport.ofUnknownSession("cs_unknown", order.paymentId()));
    }

    @Test
    void findsTheSessionAgainOfWhichTheAnswerWasLost() throws Exception {
        OpenSession lost = stripe.sessions().open(order);
        stripe.standIn().pay(lost.id());
        asksAgain(order);

        reconciler.ask(order.paymentId());

        assertThat(opened).containsExactly(lost);
        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.PAID);
        assertThat(stripe.standIn().sessions()).hasSize(1);
    }

    @Test
    void findsTheSessionAmongTheRecentOnesIfItCannotBeAskedForAgain() throws Exception {
        String lost = stripe.sessions().open(order).id();
        stripe.sessions().open(order());
        stripe.standIn().pay(lost);
        CheckoutOrder inOtherWords = new CheckoutOrder(
                order.paymentId(),
                order.bookingId(),
                order.userId(),
                order.amount(),
                order.locale(),
                order.expiresAt(),
                "Another name",
                Optional.empty(),
                false);
        asksAgain(inOtherWords);

        reconciler.ask(order.paymentId());

        assertThat(settled).singleElement().satisfies(report -> {
            assertThat(report.sessionId()).isEqualTo(lost);
            assertThat(report.state()).isEqualTo(SessionState.PAID);
        });
    }

    @Test
    void failsThePaymentOnlyIfStripeHasNoSessionOfIt() {
        asksAgain(order(money("25.00", "EUR"), Instant.now().plus(Duration.ofMinutes(5))));

        reconciler.ask(order.paymentId());

        assertThat(refused).containsExactly(order.paymentId());
        assertThat(settled).isEmpty();
    }

    @Test
    void changesNothingWhileStripeIsAway() throws Exception {
        asksAbout(stripe.sessions().open(order).id(), true);
        stripe.close();

        assertThatThrownBy(() -> reconciler.ask(order.paymentId())).isInstanceOf(StripeAwayException.class);
        assertThat(settled).isEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void asksNothingOnceThePaymentIsSettled() {
        stripe.close();

        reconciler.ask(order.paymentId());

        assertThat(settled).isEmpty();
    }

    private void asksAbout(String sessionId, boolean over) {
        open = Optional.of(
                new OpenPayment(order.paymentId(), Optional.of(sessionId), Instant.now(), over, Optional.empty()));
    }

    private void asksAgain(CheckoutOrder lost) {
        open = Optional.of(
                new OpenPayment(order.paymentId(), Optional.empty(), Instant.now(), false, Optional.of(lost)));
    }

    private final class StoredReconciliation extends Reconciliation {
        @Override
        public Optional<OpenPayment> open(UUID paymentId) {
            return open;
        }

        @Override
        public Optional<Instant> nextQuestion(UUID paymentId) {
            return Optional.of(LATER);
        }

        @Override
        public Settled settle(SessionReport report) {
            settled.add(report);
            return new Settled(SettlementOutcome.UNCHANGED, report.paymentId());
        }
    }

    private final class StoredCheckouts extends Checkouts {
        @Override
        public OpenSession opened(UUID paymentId, OpenSession session) {
            opened.add(session);
            return session;
        }

        @Override
        public void refused(UUID paymentId) {
            refused.add(paymentId);
        }
    }
}
