package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.RefundNote;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.RefundReport;
import com.stripe.model.Charge;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The refunds at Stripe. */
@ApplicationScoped
public class MoneyBack {
    private static final long MOST_REFUNDS = 100;
    private static final Set<String> CAME_TO_NOTHING = Set.of("failed", "canceled");

    private final StripeApi stripe;

    /** For the container's proxies. */
    protected MoneyBack() {
        this(null);
    }

    /** The refunds behind this line. */
    @Inject
    MoneyBack(StripeApi stripe) {
        this.stripe = stripe;
    }

    /**
     * Gives all the money of a payment back; if it was given back before, finds that refund.
     *
     * @return Stripe's id of the refund
     * @throws StripeRefusalException if the money cannot be given back now
     */
    String refund(RefundOrder order) throws StripeRefusalException {
        RefundCreateParams request = RefundCreateParams.builder()
                .setPaymentIntent(order.paymentIntentId())
                .putMetadata(SessionRequests.PAYMENT_ID, order.paymentId().toString())
                .build();
        try {
            Refund refund = stripe.ask(v1 -> v1.refunds().create(request, StripeApi.once(keyOf(order))));
            if (!isGood(refund)) {
                throw new StripeRefusalException("refund_" + refund.getStatus(), null);
            }
            return refund.getId();
        } catch (StripeRefusalException refused) {
            return Optional.of(order.paymentIntentId())
                    .filter(intent -> refused.isAlreadyRefunded())
                    .flatMap(intent -> good(intent).stream().findFirst())
                    .map(Refund::getId)
                    .orElseThrow(() -> refused);
        }
    }

    /** The refund of a charge; empty if the money was not given back in full, or if Stripe knows no such charge. */
    Optional<RefundReport> ofCharge(String chargeId) {
        return stripe.find(v1 -> v1.charges().retrieve(chargeId))
                .filter(charge -> charge.getPaymentIntent() != null)
                .flatMap(this::report);
    }

    /** The refund of this money; empty if it was not given back in full. */
    Optional<RefundReport> ofIntent(String paymentIntentId) {
        return stripe.find(v1 -> v1.paymentIntents().retrieve(paymentIntentId))
                .flatMap(intent -> Optional.ofNullable(intent.getLatestCharge()))
                .flatMap(this::ofCharge);
    }

    /** The refund of this id if it came to nothing; empty if not, or if Stripe knows none. */
    Optional<RefundReport> failed(String refundId) {
        return stripe.find(v1 -> v1.refunds().retrieve(refundId))
                .filter(refund -> refund.getPaymentIntent() != null)
                .map(MoneyBack::note)
                .filter(note -> !note.good())
                .map(RefundNote::report);
    }

    /** What Stripe says of a refund. */
    static RefundNote note(Refund refund) {
        return new RefundNote(new RefundReport(refund.getPaymentIntent(), refund.getId()), isGood(refund));
    }

    /** Stripe's id of the last refund of this money; empty unless so much was given back in all. */
    Optional<String> fullRefund(String paymentIntentId, long minorUnits) {
        List<Refund> refunds = good(paymentIntentId);
        long total = refunds.stream().mapToLong(Refund::getAmount).sum();
        return refunds.stream().findFirst().filter(last -> total >= minorUnits).map(Refund::getId);
    }

    /** A refund that came to nothing is answered the same for a day, so the next one has a key of its own. */
    private static String keyOf(RefundOrder order) {
        return "refund-" + order.paymentId()
                + order.failedRefundId().map(failed -> "-after-" + failed).orElse("");
    }

    private Optional<RefundReport> report(Charge charge) {
        return fullRefund(charge.getPaymentIntent(), charge.getAmount())
                .map(refundId -> new RefundReport(charge.getPaymentIntent(), refundId));
    }

    private List<Refund> good(String paymentIntentId) {
        RefundListParams query = RefundListParams.builder()
                .setPaymentIntent(paymentIntentId)
                .setLimit(MOST_REFUNDS)
                .build();
        return stripe.find(v1 -> v1.refunds().list(query)).stream()
                .flatMap(list -> list.getData().stream())
                .filter(MoneyBack::isGood)
                .toList();
    }

    private static boolean isGood(Refund refund) {
        return !CAME_TO_NOTHING.contains(String.valueOf(refund.getStatus()));
    }
}
