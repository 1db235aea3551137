package bg.ploshtadka.configuration;

/**
 * A part of the product that needs settings. Each bean of this type is asked when its WAR is deployed, and one that
 * throws {@link ConfigurationException} stops the deployment, so that a server never serves half-configured.
 */
@FunctionalInterface
public interface StartupCheck {
    /** Reads every setting the part needs. */
    void check(Settings settings);
}
