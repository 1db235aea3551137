package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.rest.RestApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The resources of this WAR. */
@ApplicationScoped
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class BookingsApplication extends RestApplication {
    @Override
    protected Set<Class<?>> resources() {
        return Set.of(
                BookingsResource.class,
                BookingSearchResource.class,
                GuestBookingsResource.class,
                AvailabilityResource.class,
                SlotsResource.class,
                StatisticsResource.class,
                ExportResource.class);
    }
}
