package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.EventInbox;
import bg.ploshtadka.payments.RefundReport;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.StripeNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what Stripe tells us. The news itself is only a hint: what is so is asked of Stripe, outside of any
 * transaction, and then stored together with the event.
 */
@ApplicationScoped
public class Webhooks {
    private static final Set<String> ABOUT_SESSIONS = Set.of(
            "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.expired");
    private static final Set<String> ABOUT_REFUNDS = Set.of("charge.refunded");
    private static final Set<String> ABOUT_FAILED_REFUNDS =
            Set.of("refund.failed", "refund.updated", "charge.refund.updated");

    @Inject
    WebhookSignature signature;

    @Inject
    EventInbox inbox;

    @Inject
    CheckoutSessions sessions;

    @Inject
    MoneyBack moneyBack;

    /**
     * Takes one webhook; the same event again changes nothing.
     *
     * @param body the body as it came, to the byte
     * @param signatureHeader the header {@code Stripe-Signature}, or null
     * @throws bg.ploshtadka.kernel.DomainException if this is not an event that Stripe signed in the last minutes
     * @throws StripeAwayException if Stripe does not answer; it will send the event again
     */
    public void receive(byte[] body, String signatureHeader) {
        StripeNotice notice = signature.verify(body, signatureHeader);
        if (!inbox.knows(notice.id())) {
            take(notice);
        }
    }

    private void take(StripeNotice notice) {
        if (notice.objectId() != null && ABOUT_SESSIONS.contains(notice.type())) {
            Optional<SessionReport> report = sessions.find(notice.objectId());
            report.ifPresentOrElse(known -> inbox.take(notice, known), () -> inbox.ignore(notice));
        } else if (notice.objectId() != null && ABOUT_REFUNDS.contains(notice.type())) {
            Optional<RefundReport> report = moneyBack.ofCharge(notice.objectId());
            report.ifPresentOrElse(known -> inbox.take(notice, known), () -> inbox.ignore(notice));
        } else if (notice.objectId() != null && ABOUT_FAILED_REFUNDS.contains(notice.type())) {
            Optional<RefundReport> report = moneyBack.failed(notice.objectId());
            report.ifPresentOrElse(known -> inbox.takeFailure(notice, known), () -> inbox.ignore(notice));
        } else {
            inbox.ignore(notice);
        }
    }
}
