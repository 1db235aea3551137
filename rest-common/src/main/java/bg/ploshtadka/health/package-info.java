/** Whether a WAR lives and is fit to serve. */
package bg.ploshtadka.health;
