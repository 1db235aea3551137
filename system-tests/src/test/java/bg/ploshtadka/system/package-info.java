/**
 * Black-box tests: they start PloshtadkaBG as the script {@code ploshtadka} does and speak to its front door over HTTP.
 * Every test makes its own people and venues, so that all may run against one system and in any order.
 */
package bg.ploshtadka.system;
