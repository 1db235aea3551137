package bg.ploshtadka.payments;

/**
 * An event of Stripe whose signature was verified. It only says where to look; what is so is asked of Stripe.
 *
 * @param id Stripe's id of the event; each counts once
 * @param type what happened, e.g. {@code checkout.session.completed}
 * @param objectId Stripe's id of what it happened to, or null
 */
public record StripeNotice(String id, String type, String objectId) {}
