/** Signs access tokens: the one place that holds the private key. */
package bg.ploshtadka.users.tokens;
