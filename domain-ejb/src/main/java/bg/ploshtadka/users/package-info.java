/** Accounts: who there is, how somebody signs in, and what everybody may do. */
package bg.ploshtadka.users;
