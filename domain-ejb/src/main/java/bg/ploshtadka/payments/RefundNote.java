package bg.ploshtadka.payments;

/**
 * A refund in Stripe's list.
 *
 * @param report which one, of which money
 * @param good whether the money left or is on its way; otherwise it came home
 */
public record RefundNote(RefundReport report, boolean good) {}
