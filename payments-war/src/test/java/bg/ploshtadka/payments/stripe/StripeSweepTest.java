package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.BookComparison;
import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.Reconciliation;
import bg.ploshtadka.payments.RefundNote;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.RefundReport;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.payments.Settled;
import bg.ploshtadka.payments.Settlement;
import bg.ploshtadka.payments.SettlementOutcome;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StripeSweepTest {
    private static final int MORE_THAN_A_PAGE = 101;

    private final List<SessionReport> sessions = new ArrayList<>();
    private final List<RefundReport> refunds = new ArrayList<>();
    private final List<RefundReport> parts = new ArrayList<>();
    private final List<RefundReport> failed = new ArrayList<>();
    private final List<Integer> finished = new ArrayList<>();
    private boolean differs = true;
    private boolean good = true;
    private LocalStripe stripe;
    private StripeSweep sweep;

    @BeforeEach
    void start(@TempDir Path folder) {
        stripe = new LocalStripe(folder);
        sweep = new StripeSweep();
        sweep.books = new Books();
        sweep.reconciliation = new StoredReconciliation();
        sweep.settlement = new StoredSettlement();
        sweep.lists = stripe.lists();
        sweep.sessions = stripe.sessions();
        sweep.moneyBack = stripe.moneyBack();
        sweep.clock = Clock.systemUTC();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void settlesSessionsOfWhichTheBooksSaySomethingElse() throws Exception {
        CheckoutOrder order = order();
        stripe.standIn().pay(stripe.sessions().open(order).id());

        sweep.run();

        assertThat(sessions).singleElement().satisfies(report -> {
            assertThat(report.paymentId()).contains(order.paymentId());
            assertThat(report.state()).isEqualTo(SessionState.PAID);
        });
        assertThat(finished).containsExactly(1);
    }

    @Test
    void closesAnOpenSessionThatTheBooksDoNotWaitFor() throws Exception {
        String session = stripe.sessions().open(order()).id();

        sweep.run();

        assertThat(sessions).extracting(SessionReport::state).containsExactly(SessionState.EXPIRED);
        assertThat(stripe.standIn().session(session).orElseThrow().status()).isEqualTo("expired");
    }

    @Test
    void leavesAloneWhatAgrees() throws Exception {
        differs = false;
        stripe.sessions().open(order());

        sweep.run();

        assertThat(sessions).isEmpty();
        assertThat(finished).containsExactly(1);
    }

    @Test
    void goesThroughAllPages() throws Exception {
        differs = false;
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            stripe.sessions().open(order());
        }

        sweep.run();

        assertThat(finished).containsExactly(MORE_THAN_A_PAGE);
    }

    @Test
    void followsARefundThatSomebodyOrderedAtStripe() throws Exception {
        String intent = paid();
        String refund = stripe.moneyBack().refund(new RefundOrder(UUID.randomUUID(), intent, Optional.empty()));

        sweep.run();

        assertThat(refunds).containsExactly(new RefundReport(intent, refund));
    }

    @Test
    void keepsInSightThatAPartOfTheMoneyWentBack() throws Exception {
        String intent = paid();
        RefundCreateParams part = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(100L)
                .build();
        stripe.api().ask(v1 -> v1.refunds().create(part));

        sweep.run();

        assertThat(refunds).isEmpty();
        assertThat(parts).extracting(RefundReport::paymentIntentId).containsExactly(intent);
    }

    @Test
    void tellsThatARefundCameToNothing() throws Exception {
        good = false;
        String intent = paid();
        String refund = stripe.moneyBack().refund(new RefundOrder(UUID.randomUUID(), intent, Optional.empty()));

        sweep.run();

        assertThat(failed).containsExactly(new RefundReport(intent, refund));
        assertThat(refunds).isEmpty();
    }

    @Test
    void doesNotCallAComparisonFinishedThatStripeDidNotAnswer() {
        stripe.close();

        assertThatThrownBy(() -> sweep.run()).isInstanceOf(StripeAwayException.class);
        assertThat(finished).isEmpty();
    }

    private String paid() throws Exception {
        String session = stripe.sessions().open(order()).id();
        stripe.standIn().pay(session);
        return stripe.sessions().find(session).orElseThrow().paymentIntentId().orElseThrow();
    }

    private final class Books extends BookComparison {
        @Override
        public UUID begin() {
            return UUID.randomUUID();
        }

        @Override
        public void finish(UUID comparison, int checked) {
            finished.add(checked);
        }

        @Override
        public List<SessionReport> differingSessions(List<SessionReport> reports) {
            return differs ? reports : List.of();
        }

        @Override
        public List<RefundNote> differingRefunds(List<RefundNote> notes) {
            return notes.stream()
                    .map(note -> new RefundNote(note.report(), note.good() && good))
                    .toList();
        }
    }

    private final class StoredReconciliation extends Reconciliation {
        @Override
        public Settled settle(SessionReport report) {
            sessions.add(report);
            return new Settled(SettlementOutcome.UNCHANGED, report.paymentId());
        }

        @Override
        public Settled settle(RefundReport report) {
            refunds.add(report);
            return new Settled(SettlementOutcome.REFUNDED, Optional.empty());
        }

        @Override
        public void partlyRefunded(RefundReport report) {
            parts.add(report);
        }
    }

    private final class StoredSettlement extends Settlement {
        @Override
        public Settled refundFailed(RefundReport report) {
            failed.add(report);
            return new Settled(SettlementOutcome.FLAGGED, Optional.empty());
        }
    }
}
