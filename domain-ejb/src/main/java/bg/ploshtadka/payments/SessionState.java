package bg.ploshtadka.payments;

/** What Stripe says of a checkout session. */
public enum SessionState {
    /** The customer can still pay. */
    OPEN,
    /** The customer has finished, the money is on its way. */
    AWAITING_MONEY,
    /** The money is there. */
    PAID,
    /** Nobody paid in time, or it was closed. */
    EXPIRED
}
