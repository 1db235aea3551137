package bg.ploshtadka.configuration;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.core.Application;
import java.util.Locale;

/** This WAR among those of a server. */
public final class War {
    private War() {}

    /**
     * The WAR's context, e.g. {@code bookings}, by the name of its application class. In an enterprise archive, where all
     * WARs share what asks, it is that of the product.
     */
    public static String name(BeanManager beans) {
        return beans.getBeans(Application.class).stream()
                .map(bean -> bean.getBeanClass().getSimpleName().replace("Application", ""))
                .findFirst()
                .orElse("ploshtadka")
                .toLowerCase(Locale.ROOT);
    }
}
