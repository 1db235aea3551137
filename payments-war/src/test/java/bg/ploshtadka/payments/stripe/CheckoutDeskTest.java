package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.payments.Abandonment;
import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.CheckoutWish;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.payments.Settled;
import bg.ploshtadka.payments.Settlement;
import bg.ploshtadka.payments.SettlementOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static bg.ploshtadka.payments.stripe.StripeFixtures.money;
import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckoutDeskTest {
    private static final Actor CUSTOMER = new Actor(UUID.randomUUID(), Set.of());
    private static final CheckoutWish WISH = new CheckoutWish(UUID.randomUUID(), Optional.empty());

    private final Deque<CheckoutOrder> orders = new ArrayDeque<>();
    private final List<UUID> refused = new ArrayList<>();
    private final List<SessionReport> settled = new ArrayList<>();
    private Optional<String> sessionToClose = Optional.empty();
    private LocalStripe stripe;
    private CheckoutDesk desk;

    @BeforeEach
    void start(@TempDir Path folder) {
        stripe = new LocalStripe(folder);
        desk = new CheckoutDesk();
        desk.checkouts = new StoredCheckouts();
        desk.abandonment = new StoredAbandonment();
        desk.settlement = new StoredSettlement();
        desk.sessions = stripe.sessions();
        desk.settings = stripe.settings();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void opensASessionOfThePayment() {
        CheckoutOrder order = has(order());

        OpenCheckout open = desk.open(CUSTOMER, WISH);

        assertThat(open.paymentId()).isEqualTo(order.paymentId());
        assertThat(stripe.standIn().session(open.session().id())).isPresent();
    }

    @Test
    void opensNoOtherSessionAfterItsAnswerWasLost() {
        CheckoutOrder order = has(order());
        has(order);

        assertThat(desk.open(CUSTOMER, WISH)).isEqualTo(desk.open(CUSTOMER, WISH));
        assertThat(stripe.standIn().sessions()).hasSize(1);
    }

    @Test
    void asksNothingOfStripeWhenTheSessionIsKnown() throws Exception {
        OpenSession known = stripe.sessions().open(order());
        has(with(order(), known, false));
        stripe.close();

        assertThat(desk.open(CUSTOMER, WISH).session()).isEqualTo(known);
    }

    @Test
    void followsAPaymentWhoseSessionStripeRefuses() {
        CheckoutOrder tooLate = has(order(money("25.00", "EUR"), Instant.now().plus(Duration.ofMinutes(5))));
        CheckoutOrder next = has(order());

        assertThat(desk.open(CUSTOMER, WISH).paymentId()).isEqualTo(next.paymentId());
        assertThat(refused).containsExactly(tooLate.paymentId());
    }

    @Test
    void closesASessionThatIsOverBeforeItOpensAnother() throws Exception {
        OpenSession over = stripe.sessions().open(order());
        has(with(order(), over, true));
        CheckoutOrder next = has(order());

        assertThat(desk.open(CUSTOMER, WISH).paymentId()).isEqualTo(next.paymentId());
        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.EXPIRED);
    }

    @Test
    void saysThatAnAmountIsTooSmall() {
        Money cents = money("0.10", "EUR");
        has(order(cents, Instant.now().plus(StripeFixtures.SESSION_LIFE)));

        assertThatThrownBy(() -> desk.open(CUSTOMER, WISH))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.AMOUNT_TOO_SMALL));
    }

    @Test
    void leavesThePaymentAsItIsWhenStripeIsAway() {
        has(order());
        stripe.close();

        assertThatThrownBy(() -> desk.open(CUSTOMER, WISH)).isInstanceOf(StripeAwayException.class);
        assertThat(refused).isEmpty();
        assertThat(settled).isEmpty();
    }

    @Test
    void closesAnAbandonedSession() throws Exception {
        sessionToClose = Optional.of(stripe.sessions().open(order()).id());

        desk.abandon(CUSTOMER, UUID.randomUUID());

        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.EXPIRED);
    }

    @Test
    void settlesWhatWasPaidBeforeItCouldBeAbandoned() throws Exception {
        OpenSession open = stripe.sessions().open(order());
        stripe.standIn().pay(open.id());
        sessionToClose = Optional.of(open.id());

        assertThatThrownBy(() -> desk.abandon(CUSTOMER, UUID.randomUUID())).isInstanceOf(DomainException.class);
        assertThat(settled).extracting(SessionReport::state).containsExactly(SessionState.PAID);
    }

    @Test
    void forgetsASessionThatStripeDoesNotKnow() {
        UUID paymentId = UUID.randomUUID();
        sessionToClose = Optional.of("cs_unknown");

        desk.abandon(CUSTOMER, paymentId);

        assertThat(settled).containsExactly(SessionReport.ofUnknownSession("cs_unknown", paymentId));
    }

    private CheckoutOrder has(CheckoutOrder order) {
        orders.add(order);
        return order;
    }

    private static CheckoutOrder with(CheckoutOrder order, OpenSession session, boolean ended) {
        return new CheckoutOrder(
                order.paymentId(),
                order.bookingId(),
                order.userId(),
                order.amount(),
                order.locale(),
                order.expiresAt(),
                order.subject(),
                Optional.of(session),
                ended);
    }

    private final class StoredCheckouts extends Checkouts {
        @Override
        public CheckoutOrder begin(Actor actor, CheckoutWish wish, Duration openFor) {
            return orders.remove();
        }

        @Override
        public OpenSession opened(UUID paymentId, OpenSession session) {
            return session;
        }

        @Override
        public void refused(UUID paymentId) {
            refused.add(paymentId);
        }
    }

    private final class StoredAbandonment extends Abandonment {
        @Override
        public Optional<String> begin(Actor actor, UUID paymentId) {
            return sessionToClose;
        }
    }

    private final class StoredSettlement extends Settlement {
        @Override
        public Settled settle(SessionReport report) {
            settled.add(report);
            SettlementOutcome outcome =
                    report.state() == SessionState.PAID ? SettlementOutcome.PAID : SettlementOutcome.FAILED;
            return new Settled(outcome, report.paymentId());
        }
    }
}
