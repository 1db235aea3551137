/** The local runner: starts and supervises a whole system on one machine. */
package bg.ploshtadka.runner;
