package bg.ploshtadka.configuration;

/** A setting is missing or wrong. The message begins with the setting's name and never quotes a secret. */
public class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which setting. */
    public ConfigurationException(String setting, String complaint) {
        super(setting + " " + complaint);
    }
}
