package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.stripe.CheckoutSession;
import java.net.URI;

/** A checkout session as the pages show it; a text that does not exist is empty. */
record ShownSession(
        String id,
        String description,
        String amount,
        String status,
        String paymentStatus,
        String customerEmail,
        String expiresAt,
        String cancelUrl,
        boolean open,
        boolean declined) {

    static ShownSession of(CheckoutSession session) {
        return new ShownSession(
                session.id(),
                session.description(),
                session.amount().toPlainString() + " " + session.currency().getCurrencyCode(),
                session.status(),
                session.paymentStatus(),
                session.customerEmail().orElse(""),
                session.expiresAt().toString(),
                session.cancelUrl().map(URI::toString).orElse(""),
                session.open(),
                session.declined());
    }
}
