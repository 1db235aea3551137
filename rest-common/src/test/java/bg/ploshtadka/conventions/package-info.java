/**
 * Conventions as tests. Each WAR runs them over its own classes by one subclass of {@link WarConventions}; that each rule
 * can fail is shown in this module on the classes of {@code fixtures}.
 */
package bg.ploshtadka.conventions;
