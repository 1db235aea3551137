package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.CheckoutOrder;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.SessionReport;
import com.stripe.model.checkout.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The checkout sessions at Stripe. */
@ApplicationScoped
public class CheckoutSessions {
    private final StripeApi stripe;
    private final SessionRequests requests;
    private final MoneyBack moneyBack;
    private final StripeLists lists;

    /** For the container's proxies. */
    protected CheckoutSessions() {
        this(null, null, null, null);
    }

    /** The sessions behind this line. */
    @Inject
    CheckoutSessions(StripeApi stripe, SessionRequests requests, MoneyBack moneyBack, StripeLists lists) {
        this.stripe = stripe;
        this.requests = requests;
        this.moneyBack = moneyBack;
        this.lists = lists;
    }

    /** Makes the session of a payment, or finds the one that was made of it before. */
    OpenSession open(CheckoutOrder order) throws StripeRefusalException {
        Session session = stripe.ask(v1 ->
                v1.checkout().sessions().create(requests.of(order), StripeApi.once("checkout-" + order.paymentId())));
        return Optional.ofNullable(session.getUrl())
                .map(page -> new OpenSession(session.getId(), URI.create(page)))
                .orElseThrow(() -> new StripeAwayException(new IllegalStateException("A session without a page")));
    }

    /** What has become of a session; empty if Stripe knows none of this id. */
    Optional<SessionReport> find(String sessionId) {
        return stripe.find(v1 -> v1.checkout().sessions().retrieve(sessionId)).map(this::report);
    }

    /** The session that was made of a payment since then; empty if Stripe has made none. */
    Optional<SessionReport> findBy(UUID paymentId, Instant since) {
        return lists.sessionsSince(since)
                .flatMap(List::stream)
                .filter(session -> SessionReports.of(session)
                        .paymentId()
                        .filter(paymentId::equals)
                        .isPresent())
                .findFirst()
                .map(this::report);
    }

    /** Ends a session, so that nobody can pay there; if it was over before, says how. */
    Optional<SessionReport> close(String sessionId) {
        try {
            return Optional.of(report(stripe.ask(v1 -> v1.checkout().sessions().expire(sessionId))));
        } catch (StripeRefusalException notOpen) {
            return find(sessionId);
        }
    }

    /** News arrive in any order: money that came may have gone back already. */
    private SessionReport report(Session session) {
        SessionReport report = SessionReports.of(session);
        return report.withRefund(
                report.paymentIntentId().flatMap(intent -> moneyBack.fullRefund(intent, report.minorUnits())));
    }
}
