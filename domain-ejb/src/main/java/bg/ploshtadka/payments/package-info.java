/**
 * The ledger of payments: checkout sessions, what Stripe says of them, and the duty to give money back. This context
 * knows Stripe's facts but not its network; payments-war talks to it.
 *
 * <p>Whoever locks both a booking and a payment locks the booking first, so that no two transactions wait for each
 * other.
 */
package bg.ploshtadka.payments;
