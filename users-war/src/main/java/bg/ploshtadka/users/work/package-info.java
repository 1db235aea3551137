/** What this WAR does by itself, in durable tasks. */
package bg.ploshtadka.users.work;
