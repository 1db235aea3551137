package bg.ploshtadka.health;

import bg.ploshtadka.rest.RestApplication;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Locale;

/** This WAR among those of a server. */
final class War {
    private War() {}

    /** The WAR's context, e.g. {@code bookings}, by the name of its application class. */
    static String name(BeanManager beans) {
        return beans.getBeans(RestApplication.class).stream()
                .map(bean -> bean.getBeanClass().getSimpleName().replace("Application", ""))
                .findFirst()
                .orElse("unknown")
                .toLowerCase(Locale.ROOT);
    }
}
