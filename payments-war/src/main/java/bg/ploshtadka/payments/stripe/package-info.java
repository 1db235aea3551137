/** Stripe's side of payments: its API, its webhooks, and the durable task that gives money back. */
package bg.ploshtadka.payments.stripe;
