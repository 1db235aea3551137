/** Signing in as a user of Google: whether a credential really comes from there. */
package bg.ploshtadka.users.google;
