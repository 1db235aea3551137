package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.payments.OpenPayment;
import bg.ploshtadka.payments.Reconciliation;
import bg.ploshtadka.payments.SessionReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asks Stripe what became of payments of which nothing was heard, and settles what it says as its news would have. */
@ApplicationScoped
public class Reconciler {
    private static final Logger LOG = System.getLogger(Reconciler.class.getName());

    @Inject
    Reconciliation reconciliation;

    @Inject
    Checkouts checkouts;

    @Inject
    CheckoutSessions sessions;

    /**
     * Asks about one payment; may be called again and again without harm.
     *
     * @return when to ask again; empty once nothing is open any more
     * @throws StripeAwayException if Stripe does not answer: then nothing is known, and nothing has changed
     */
    Optional<Instant> ask(UUID paymentId) {
        reconciliation.open(paymentId).ifPresent(this::settle);
        return reconciliation.nextQuestion(paymentId);
    }

    private void settle(OpenPayment open) {
        Optional<SessionReport> report =
                open.sessionId().isPresent() ? open.sessionId().map(id -> known(open, id)) : lost(open);
        report.ifPresentOrElse(reconciliation::settle, () -> checkouts.refused(open.paymentId()));
    }

    /** A session that Stripe does not know can never be paid. */
    private SessionReport known(OpenPayment open, String sessionId) {
        Optional<SessionReport> report = open.over() ? sessions.close(sessionId) : sessions.find(sessionId);
        return report.orElseGet(() -> SessionReport.ofUnknownSession(sessionId, open.paymentId()));
    }

    /**
     * Stripe's answer was lost before it could be stored. Asking again under the same key gives it once more; if that
     * is no longer possible the session, if there is one, stands among those that Stripe made since.
     */
    private Optional<SessionReport> lost(OpenPayment open) {
        return open.order()
                .flatMap(order -> opened(open, order))
                .or(() -> sessions.findBy(open.paymentId(), open.begunAt()));
    }

    private Optional<SessionReport> opened(OpenPayment open, CheckoutOrder order) {
        try {
            String session =
                    checkouts.opened(open.paymentId(), sessions.open(order)).id();
            return Optional.of(known(open, session));
        } catch (StripeRefusalException refused) {
            LOG.log(Level.WARNING, "payment {0}: {1}", open.paymentId(), refused.getMessage());
            return Optional.empty();
        }
    }
}
