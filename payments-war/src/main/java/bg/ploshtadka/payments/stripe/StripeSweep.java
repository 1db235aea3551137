package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.BookComparison;
import bg.ploshtadka.payments.Reconciliation;
import bg.ploshtadka.payments.RefundNote;
import bg.ploshtadka.payments.RefundReport;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.payments.Settlement;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares our books with what Stripe has made lately, so that payments that ended are not forgotten either: money of a
 * session that we hold for failed, refunds that somebody ordered at Stripe, refunds that came to nothing.
 */
@ApplicationScoped
public class StripeSweep {
    /** Stripe repeats its news for three days; after that nobody else would tell. */
    private static final Duration SESSIONS_BACK = Duration.ofDays(3);

    /** A bank may send a refund back after weeks. */
    private static final Duration REFUNDS_BACK = Duration.ofDays(30);

    @Inject
    BookComparison books;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Settlement settlement;

    @Inject
    StripeLists lists;

    @Inject
    CheckoutSessions sessions;

    @Inject
    MoneyBack moneyBack;

    @Inject
    Clock clock;

    /**
     * Compares once; may be ended at any time and begun again.
     *
     * @throws StripeAwayException if Stripe does not answer
     */
    void run() {
        Instant now = clock.instant();
        UUID comparison = books.begin();
        int checked = lists.sessionsSince(now.minus(SESSIONS_BACK))
                        .mapToInt(this::compareSessions)
                        .sum()
                + lists.refundsSince(now.minus(REFUNDS_BACK))
                        .mapToInt(this::compareRefunds)
                        .sum();
        books.finish(comparison, checked);
    }

    private int compareSessions(List<Session> page) {
        books.differingSessions(page.stream().map(SessionReports::of).toList()).forEach(this::lookCloser);
        return page.size();
    }

    private void lookCloser(SessionReport listed) {
        Optional<SessionReport> now = listed.state() == SessionState.OPEN
                ? sessions.close(listed.sessionId())
                : sessions.find(listed.sessionId());
        now.ifPresent(reconciliation::settle);
    }

    private int compareRefunds(List<Refund> page) {
        List<RefundNote> notes = page.stream()
                .filter(refund -> refund.getPaymentIntent() != null)
                .map(MoneyBack::note)
                .toList();
        books.differingRefunds(notes).forEach(this::lookCloser);
        return page.size();
    }

    private void lookCloser(RefundNote note) {
        if (!note.good()) {
            settlement.refundFailed(note.report());
            return;
        }
        Optional<RefundReport> full = moneyBack.ofIntent(note.report().paymentIntentId());
        full.ifPresentOrElse(reconciliation::settle, () -> reconciliation.partlyRefunded(note.report()));
    }
}
