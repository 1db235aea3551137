/** Sessions of the website: a refresh token that no script reads and no page of another site uses. */
package bg.ploshtadka.users.browser;
