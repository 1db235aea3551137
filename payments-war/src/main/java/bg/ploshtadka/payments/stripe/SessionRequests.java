package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.CheckoutOrder;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AdaptivePricing;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Words the request for a checkout session. The same order gives the same request, to the byte: else Stripe would
 * refuse its repetition under the same idempotency key.
 */
@ApplicationScoped
public class SessionRequests {
    static final String PAYMENT_ID = "payment_id";

    private static final String ENGLISH = "en";

    private final ReturnPages pages;

    /** For the container's proxies. */
    protected SessionRequests() {
        this.pages = null;
    }

    /** Requests that lead back to the pages of these settings. */
    @Inject
    SessionRequests(StripeSettings settings) {
        this.pages = settings.returnPages();
    }

    SessionCreateParams of(CheckoutOrder order) {
        Map<String, String> metadata = Map.of(
                "booking_id",
                order.bookingId().toString(),
                "user_id",
                order.userId().toString(),
                PAYMENT_ID,
                order.paymentId().toString());
        return SessionCreateParams.builder()
                .setMode(Mode.PAYMENT)
                .setClientReferenceId(order.bookingId().toString())
                .putAllMetadata(metadata)
                .setPaymentIntentData(
                        PaymentIntentData.builder().putAllMetadata(metadata).build())
                .addLineItem(lineItem(order))
                // The amount that comes has to be the amount that was asked for, in the same currency.
                .setAdaptivePricing(AdaptivePricing.builder().setEnabled(false).build())
                .setExpiresAt(order.expiresAt().getEpochSecond())
                .setLocale(ENGLISH.equals(order.locale()) ? Locale.EN : Locale.BG)
                .setSuccessUrl(pages.successOf(order))
                .setCancelUrl(pages.cancelOf(order))
                .build();
    }

    private static LineItem lineItem(CheckoutOrder order) {
        PriceData price = PriceData.builder()
                .setCurrency(order.amount().currency().getCurrencyCode().toLowerCase(java.util.Locale.ROOT))
                .setUnitAmount(order.amount().toMinorUnits())
                .setProductData(ProductData.builder().setName(order.subject()).build())
                .build();
        return LineItem.builder().setPriceData(price).setQuantity(1L).build();
    }
}
