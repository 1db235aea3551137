/**
 * The stand-in of a local run for Stripe: it speaks the part of Stripe's API that the product uses, with Stripe's names,
 * errors and signed webhooks, and moves no money.
 */
package bg.ploshtadka.runner.stripe;
