/** Who asks: verified tokens and whether they are outdated, and the client's address. */
package bg.ploshtadka.identity;
