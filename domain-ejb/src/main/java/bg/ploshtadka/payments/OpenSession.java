package bg.ploshtadka.payments;

import java.net.URI;
import java.util.Objects;

/**
 * A checkout session at Stripe where a customer can pay.
 *
 * @param id Stripe's id of it
 * @param url the page to send the customer to
 */
public record OpenSession(String id, URI url) {
    /** Refuses a session without id or page. */
    public OpenSession {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
    }
}
