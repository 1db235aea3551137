/** Payments as HTTP resources. */
package bg.ploshtadka.payments.boundary;
