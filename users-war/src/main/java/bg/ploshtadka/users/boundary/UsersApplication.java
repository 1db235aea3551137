package bg.ploshtadka.users.boundary;

import bg.ploshtadka.rest.RestApplication;
import bg.ploshtadka.users.browser.CookieBesideOutdatedToken;
import bg.ploshtadka.users.browser.CookieInPlaceOfBody;
import bg.ploshtadka.users.browser.OwnPagesOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The resources of this WAR. */
@ApplicationScoped
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class UsersApplication extends RestApplication {
    @Override
    protected Set<Class<?>> resources() {
        return Set.of(
                TokensResource.class,
                ContactResource.class,
                PasswordResource.class,
                GoogleResource.class,
                GoogleAwayMapper.class,
                SessionResource.class,
                SessionsResource.class,
                OwnPagesOnly.class,
                CookieInPlaceOfBody.class,
                CookieBesideOutdatedToken.class,
                VerificationResource.class,
                ReminderResource.class,
                AuditResource.class,
                OwnApplicationResource.class,
                OwnerApplicationsResource.class,
                UsersResource.class,
                AccountResource.class,
                UserScopesResource.class,
                ScopesResource.class);
    }
}
