package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.DurableTasks;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pending payments about which Stripe has to be asked, because its news may never arrive. The duty to ask is stored in
 * the transaction that begins the payment; it ends when the payment is no longer pending.
 */
@Stateless
public class Reconciliation {
    /** The durable task that asks Stripe about one payment; its subject is the payment's id. */
    public static final TaskDescriptor<Void> RECONCILE_PAYMENT = TaskDescriptor.of("reconcile-payment");

    /** How long Stripe answers a repetition under the same key with the first answer, an hour left for clocks. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    StoredPayments payments;

    @Inject
    CheckoutOrders orders;

    @Inject
    Settlement settlement;

    @Inject
    Drifts drifts;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "RECONCILIATION_DELAY_SECONDS", defaultValue = "120")
    long delaySeconds;

    /** Sees to it that Stripe is asked about a payment that begins now. */
    public void watch(UUID paymentId) {
        Instant due = clock.instant().plusSeconds(delaySeconds);
        DurableTasks.PAYMENTS.schedule(entityManager, RECONCILE_PAYMENT, paymentId, due);
    }

    /** What there is to ask of a payment; empty once it is no longer pending, or if it waits for a person. */
    public Optional<OpenPayment> open(UUID paymentId) {
        return pending(paymentId).map(locked -> {
            Payment payment = locked.payment();
            Instant now = clock.instant();
            Optional<String> session = payment.session().map(OpenSession::id);
            Optional<CheckoutOrder> order = locked.booking()
                    .filter(booking -> session.isEmpty()
                            && now.isBefore(payment.createdAt().plus(KEY_LIFE)))
                    .map(booking -> orders.of(payment, booking));
            boolean over = payment.isAbandoned() || payment.isPastItsEnd(now) || !locked.bookingStands();
            return new OpenPayment(paymentId, session, payment.createdAt(), over, order);
        });
    }

    /**
     * When to ask about this payment again: the pauses double, as the payment's age does, to an hour; the end of the
     * session is not missed.
     *
     * @return empty if there is nothing left to ask
     */
    public Optional<Instant> nextQuestion(UUID paymentId) {
        return pending(paymentId).map(locked -> {
            Instant now = clock.instant();
            Instant end = locked.payment().sessionExpiresAt();
            boolean ended = !now.isBefore(end);
            Instant next = now.plus(pause(ended ? end : locked.payment().createdAt(), now));
            Instant afterEnd = end.plusSeconds(1);
            return !ended && next.isAfter(afterEnd) ? afterEnd : next;
        });
    }

    /** Settles what Stripe says of a session when it is asked; what its news did not tell us is kept as drift. */
    public Settled settle(SessionReport report) {
        Optional<LockedPayment> locked = report.paymentId().flatMap(payments::lock);
        Optional<BookEntry> ours = locked.map(known -> known.payment().entry());
        Settled settled = settlement.settle(report);
        boolean agreed = settled.outcome() == SettlementOutcome.UNKNOWN_PAYMENT
                ? report.state() != SessionState.PAID
                : locked.orElseThrow().payment().agreesWith(report);
        if (hasChanged(settled) || !agreed) {
            drifts.found(ours, report.entry(), report.sessionId(), settled);
        }
        return settled;
    }

    /** Settles what Stripe says of a refund when it is asked; kept as drift if we had not heard of it. */
    public Settled settle(RefundReport report) {
        Optional<BookEntry> ours = entry(report);
        Settled settled = settlement.settle(report);
        if (hasChanged(settled)) {
            found(ours, "refunded", report, settled);
        }
        return settled;
    }

    /** Keeps as drift that a part of the money went back: our books know only all or nothing. */
    public void partlyRefunded(RefundReport report) {
        payments.lockByIntent(report.paymentIntentId())
                .filter(locked -> locked.payment().is(PaymentStatus.PAID))
                .ifPresent(locked -> found(
                        entry(report), "partly_refunded", report, Settled.of(locked, SettlementOutcome.UNCHANGED)));
    }

    private void found(Optional<BookEntry> ours, String status, RefundReport report, Settled settled) {
        ours.ifPresent(entry -> drifts.found(
                ours, new BookEntry(status, entry.amount(), entry.currency()), report.refundId(), settled));
    }

    private Optional<BookEntry> entry(RefundReport report) {
        return payments.lockByIntent(report.paymentIntentId())
                .map(locked -> locked.payment().entry());
    }

    private static boolean hasChanged(Settled settled) {
        return settled.outcome() != SettlementOutcome.UNCHANGED
                && settled.outcome() != SettlementOutcome.UNKNOWN_PAYMENT;
    }

    private Duration pause(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        Duration least = Duration.ofSeconds(delaySeconds);
        Duration pause = age.compareTo(least) < 0 ? least : age;
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Optional<LockedPayment> pending(UUID paymentId) {
        return payments.lock(paymentId)
                .filter(locked -> locked.payment().is(PaymentStatus.PENDING))
                .filter(locked -> !locked.payment().isFlagged());
    }
}
