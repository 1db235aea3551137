package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.bookings.Transitions;
import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.payments.stripe.CheckoutDesk;
import bg.ploshtadka.payments.stripe.OpenCheckout;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Payments inside the server, where transactions, locks and constraints are the real ones. */
@ExtendWith(ArquillianExtension.class)
class PaymentsIT {
    private static final int RIVALS = 8;
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

    @Inject
    CheckoutDesk desk;

    @Inject
    EventInbox inbox;

    @Inject
    PaymentLedger ledger;

    @Inject
    Refunds refunds;

    @Inject
    Reconciliation reconciliation;

    @Inject
    BookComparison books;

    @Inject
    DriftReader drifts;

    @Inject
    FailedPayments failed;

    @Inject
    RevenueDesk revenue;

    @Inject
    Transitions transitions;

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private TestBooking booking;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("payments-war", PaymentsIT.class, TestBooking.class);
    }

    @BeforeEach
    void book() throws SQLException {
        booking = TestBooking.in(dataSource);
    }

    @Test
    void givesRivalCheckoutsOfOneBookingOneSession() throws Exception {
        Set<OpenCheckout> opened = new HashSet<>(atOnce(this::checkout));

        assertThat(opened).hasSize(1);
        assertThat(ledger.page(booking.customer(), wanted(null, null), FIRST_PAGE)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void countsAnEventOnceThatComesSeveralTimesAtOnce() throws Exception {
        SessionReport paid = paid(checkout());
        StripeNotice notice = new StripeNotice("evt_" + UUID.randomUUID(), "checkout.session.completed", "cs_1");

        List<SettlementOutcome> outcomes = atOnce(() -> inbox.take(notice, paid).outcome());

        assertThat(outcomes).containsOnlyOnce(SettlementOutcome.PAID);
        assertThat(inbox.knows(notice.id())).isTrue();
        assertThat(mails("payment_receipt")).isEqualTo(1);
    }

    @Test
    void neverTakesTheSameEventAgainWhateverStripeSaysThen() {
        OpenCheckout checkout = checkout();
        StripeNotice notice = notice();
        inbox.take(notice, SessionReport.ofUnknownSession(checkout.session().id(), checkout.paymentId()));

        assertThat(inbox.take(notice, paid(checkout)).outcome()).isEqualTo(SettlementOutcome.UNCHANGED);
        assertThat(ledger.payment(booking.customer(), checkout.paymentId()).status())
                .isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void settlesOncePerPaymentHoweverManyEventsSpeakOfIt() throws Exception {
        SessionReport paid = paid(checkout());

        List<SettlementOutcome> outcomes =
                atOnce(() -> inbox.take(notice(), paid).outcome());

        assertThat(outcomes).containsOnlyOnce(SettlementOutcome.PAID);
        assertThat(mails("payment_receipt")).isEqualTo(1);
    }

    @Test
    void storesTheDutyToRefundTogetherWithTheOwnersCancellation() throws Exception {
        UUID payment = paidPayment();

        cancelAsOwner();

        assertThat(refundTasks(payment)).isEqualTo(1);
        assertThat(refunds.due(payment)).isPresent();
    }

    @Test
    void forgetsTheDutyToRefundTogetherWithACancellationThatIsRolledBack() throws Exception {
        UUID payment = paidPayment();

        transaction.begin();
        cancelAsOwner();
        transaction.rollback();

        assertThat(refundTasks(payment)).isZero();
        assertThat(refunds.due(payment)).isEmpty();
    }

    @Test
    void refundsMoneyThatMeetsTheOwnersCancellation() throws Exception {
        for (int round = 0; round < RIVALS; round++) {
            booking = TestBooking.in(dataSource);
            SessionReport paid = paid(checkout());
            Future<?> cancelling = executor.submit(this::cancelAsOwner);
            Future<?> paying = executor.submit(() -> inbox.take(notice(), paid));
            cancelling.get();
            paying.get();

            assertThat(refundTasks(paid.paymentId().orElseThrow())).isEqualTo(1);
        }
    }

    @Test
    void showsThePaymentOfABookingOnceItsMoneyCame() throws Exception {
        UUID payment = paidPayment();

        assertThat(ledger.ofBooking(booking.customer(), booking.id()).id()).isEqualTo(payment);
        assertThat(ledger.page(booking.customer(), wanted(null, PaymentStatus.PAID), FIRST_PAGE)
                        .items())
                .extracting(PaymentView::id)
                .containsExactly(payment);
    }

    @Test
    void showsTheOwnerWhatWasPaidByWhomForWhatAndNoOtherOwner() throws Exception {
        UUID payment = paidPayment();
        PaymentFilter ofVenues = wanted(BookingView.VENUE, null);

        PaymentView told =
                ledger.page(booking.owner(), ofVenues, FIRST_PAGE).items().get(0);

        assertThat(told).isEqualTo(ledger.payment(booking.owner(), payment));
        assertThat(told.paidAt()).isPresent();
        assertThat(told.refundedAt()).isEmpty();
        assertThat(told.booking().venueName()).isEqualTo("Игрище Марица");
        assertThat(told.booking().customerName()).contains("u" + booking.customerId());
        Actor other = TestBooking.in(dataSource).owner();
        assertThat(ledger.page(other, ofVenues, FIRST_PAGE).items()).isEmpty();
        assertThatThrownBy(() -> ledger.payment(other, payment)).isInstanceOf(DomainException.class);
    }

    @Test
    void storesTheDutyToAskStripeTogetherWithThePayment() throws Exception {
        UUID payment = checkout().paymentId();

        assertThat(tasks("reconcile-payment", payment)).isEqualTo(1);
    }

    @Test
    void keepsWhatTheNewsDidNotTellAsDriftOnce() throws Exception {
        SessionReport paid = paid(checkout());

        atOnce(() -> reconciliation.settle(paid));

        assertThat(TestBooking.count(
                        dataSource,
                        "select count(*) from payments.drift where payment_id = ? and our_status = 'pending'"
                                + " and stripe_status = 'paid' and action = 'paid' and resolved_at is not null",
                        paid.paymentId().orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void asksNothingMoreOnceThePaymentIsPaid() throws Exception {
        UUID payment = checkout().paymentId();
        assertThat(reconciliation.open(payment)).isPresent();
        assertThat(reconciliation.nextQuestion(payment)).isPresent();

        UUID paid = paidPayment();

        assertThat(paid).isEqualTo(payment);
        assertThat(reconciliation.open(payment)).isEmpty();
        assertThat(reconciliation.nextQuestion(payment)).isEmpty();
    }

    @Test
    void tellsTheOwnerWhatCameAndWhatWentBack() throws Exception {
        UUID payment = paidPayment();

        assertThat(revenueOf(booking.owner()))
                .extracting(sum -> sum.received().toPlainString())
                .containsExactly("25.00");
        assertThat(revenueOf(booking.customer())).isEmpty();

        inbox.take(notice(), new RefundReport("pi_" + payment, "re_" + payment));

        assertThat(revenueOf(booking.owner()))
                .extracting(sum -> sum.net().signum())
                .containsExactly(0);
    }

    @Test
    void reportsWhatIsOpenAndWhatWasFound() throws Exception {
        ReconciliationReport before = drifts.report(FIRST_PAGE);
        UUID payment = flaggedPayment();
        books.finish(books.begin(), 7);

        ReconciliationReport after = drifts.report(FIRST_PAGE);

        assertThat(after.flagged()).isEqualTo(before.flagged() + 1);
        assertThat(after.unresolved()).isEqualTo(before.unresolved() + 1);
        assertThat(after.checkedAt()).isPresent();
        assertThat(after.drift().total()).isEqualTo(before.drift().total() + 1);
        DriftView newest = after.drift().items().get(0);
        assertThat(newest.paymentId()).contains(payment);
        assertThat(newest.stripe().amount()).isEqualByComparingTo("0.01");
    }

    @Test
    void resolvesDriftOnceMoneyThatWasNotAskedForIsBack() throws Exception {
        UUID payment = flaggedPayment();
        Actor admin = new Actor(UUID.randomUUID(), Set.of(Scope.ADMIN_PAYMENTS_WRITE));

        refunds.request(admin, booking.id());
        assertThat(refundTasks(payment)).isEqualTo(1);
        refunds.refunded(payment, "re_" + payment);

        assertThat(TestBooking.count(
                        dataSource,
                        "select count(*) from payments.drift where payment_id = ? and resolved_at is null",
                        payment))
                .isZero();
        assertThat(ledger.payment(booking.customer(), payment).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void findsInOneStatementWhichSessionsAndRefundsDiffer() {
        SessionReport paid = paid(checkout());
        assertThat(books.differingSessions(List.of(paid))).containsExactly(paid);
        reconciliation.settle(paid);
        RefundNote refund =
                new RefundNote(new RefundReport(paid.paymentIntentId().orElseThrow(), "re_" + booking.id()), true);

        assertThat(books.differingSessions(List.of(paid))).isEmpty();
        assertThat(books.differingRefunds(List.of(refund))).containsExactly(refund);
        assertThat(reconciliation.settle(refund.report()).outcome()).isEqualTo(SettlementOutcome.REFUNDED);
        assertThat(books.differingRefunds(List.of(refund))).isEmpty();
    }

    @Test
    void forgetsOnlyPaymentsThatFailed() throws Exception {
        UUID payment = checkout().paymentId();
        UUID admin = UUID.randomUUID();
        assertThatThrownBy(() -> failed.delete(payment, admin)).isInstanceOf(DomainException.class);

        inbox.take(notice(), SessionReport.ofUnknownSession("cs_of_" + payment, payment));
        assertThat(ledger.payment(booking.customer(), payment).status()).isEqualTo(PaymentStatus.PENDING);
        reconciliation.settle(SessionReport.ofUnknownSession(
                ledger.payment(booking.customer(), payment).stripeSessionId(), payment));
        failed.delete(payment, admin);

        assertThatThrownBy(() -> ledger.payment(booking.customer(), payment)).isInstanceOf(DomainException.class);
    }

    /** A filter of what is not {@code null}, about the booking of the test. */
    private PaymentFilter wanted(BookingView view, PaymentStatus status) {
        return new PaymentFilter(
                Optional.ofNullable(view),
                Optional.ofNullable(status),
                Optional.empty(),
                Optional.of(booking.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Revenue.Sum> revenueOf(Actor reader) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Sofia"));
        LocalDays days = new LocalDays(today.minusDays(1), today.plusDays(2));
        return revenue.revenue(reader, new RevenueWish(Optional.empty(), Optional.empty(), days, RevenueStep.MONTH))
                .totals();
    }

    private UUID flaggedPayment() {
        SessionReport paid = paid(checkout());
        SessionReport other = new SessionReport(
                paid.sessionId(),
                paid.paymentId(),
                SessionState.PAID,
                1,
                "eur",
                paid.paymentIntentId(),
                Optional.empty());
        assertThat(inbox.take(notice(), other).outcome()).isEqualTo(SettlementOutcome.FLAGGED);
        return paid.paymentId().orElseThrow();
    }

    private OpenCheckout checkout() {
        return desk.open(booking.customer(), new CheckoutWish(booking.id(), Optional.of("bg")));
    }

    private UUID paidPayment() {
        SessionReport paid = paid(checkout());
        inbox.take(notice(), paid);
        return paid.paymentId().orElseThrow();
    }

    private void cancelAsOwner() {
        transitions.change(booking.owner(), booking.id(), BookingStatus.CANCELLED, Optional.empty());
    }

    private long refundTasks(UUID payment) throws SQLException {
        return tasks("refund-payment", payment);
    }

    private long tasks(String name, UUID payment) throws SQLException {
        return TestBooking.count(
                dataSource,
                "select count(*) from payments.scheduled_tasks where task_name = ? and task_instance = ?",
                name,
                payment.toString());
    }

    private long mails(String template) throws SQLException {
        return TestBooking.count(
                dataSource,
                "select count(*) from notifications.notification where template = ? and recipient = ?",
                template,
                booking.customerId() + "@example.bg");
    }

    private static StripeNotice notice() {
        return new StripeNotice("evt_" + UUID.randomUUID(), "checkout.session.completed", "cs_1");
    }

    /** What Stripe would say once the customer has paid; the stand-in does not know of it, so no refund succeeds. */
    private static SessionReport paid(OpenCheckout checkout) {
        return new SessionReport(
                checkout.session().id(),
                Optional.of(checkout.paymentId()),
                SessionState.PAID,
                2500,
                "eur",
                Optional.of("pi_" + checkout.paymentId()),
                Optional.empty());
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each :
                executor.invokeAll(Stream.generate(() -> work).limit(RIVALS).toList())) {
            results.add(each.get());
        }
        return results;
    }
}
