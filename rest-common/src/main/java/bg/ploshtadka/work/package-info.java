/** Running of durable tasks inside a WAR. */
package bg.ploshtadka.work;
