/** Cloudflare Turnstile: tells people from robots before what they write is taken. */
package bg.ploshtadka.users.turnstile;
