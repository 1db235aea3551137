package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.stripe.OpenCheckout;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a customer can pay. */
@Schema(description = "A checkout session that waits for its customer")
public record CheckoutResponse(
        @Schema(description = "The page to send the customer to", example = "https://checkout.stripe.com/c/pay/cs_1")
        String checkoutUrl,

        @Schema(description = "The session at Stripe", example = "cs_1")
        String sessionId,

        UUID paymentId) {
    static CheckoutResponse from(OpenCheckout checkout) {
        return new CheckoutResponse(
                checkout.session().url().toString(), checkout.session().id(), checkout.paymentId());
    }
}
