/** Accounts, sign-in and scopes over HTTP. */
package bg.ploshtadka.users.boundary;
