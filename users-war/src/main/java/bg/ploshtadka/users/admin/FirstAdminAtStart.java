package bg.ploshtadka.users.admin;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.users.FirstAdmin;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Sees to it, when the WAR starts, that there is an admin, if the operator has said who. */
@ApplicationScoped
public class FirstAdminAtStart extends StartupCheck {
    @Inject
    FirstAdmin firstAdmin;

    @Override
    public void check(Settings settings) {
        FirstAdminSettings.from(settings);
    }

    /** Comes after the checks of all settings. */
    void appoint(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup start) {
        FirstAdminSettings.from(Settings.current()).ifPresent(this::appoint);
    }

    private void appoint(FirstAdminSettings wanted) {
        try {
            firstAdmin.appointIfNeeded(wanted.profile(), wanted.password());
        } catch (DomainException refused) {
            throw complaint(refused);
        }
    }

    private static RuntimeException complaint(DomainException refused) {
        return switch (refused.type()) {
            case WEAK_PASSWORD -> new ConfigurationException(FirstAdminSettings.PASSWORD, "is too easy to guess");
            case USERNAME_TAKEN ->
                new ConfigurationException(
                        FirstAdminSettings.USERNAME, "is the name of somebody who is no active admin");
            case EMAIL_TAKEN ->
                new ConfigurationException(
                        FirstAdminSettings.EMAIL, "is the address of somebody who is no active admin");
            default -> refused;
        };
    }
}
