package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.rest.RestApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The resources of this WAR, and how it words that Stripe is away. */
@ApplicationScoped
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class PaymentsApplication extends RestApplication {
    @Override
    protected Set<Class<?>> resources() {
        return Set.of(
                CheckoutResource.class,
                WebhookResource.class,
                PaymentsResource.class,
                ReconciliationResource.class,
                RefundResource.class,
                RevenueResource.class,
                StripeAwayMapper.class);
    }
}
