/** What a fresh local system is filled with, so that there is something to see. */
package bg.ploshtadka.runner.demo;
