/**
 * Remembers on all instances when venues are taken, and never longer than it is true: what a commit makes wrong is given
 * up with that commit, on whichever instance and in whichever WAR it happens.
 */
package bg.ploshtadka.slots;
