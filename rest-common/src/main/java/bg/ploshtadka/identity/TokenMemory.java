package bg.ploshtadka.identity;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Puts {@link RememberedTokensFirst} before the server's authentication when a WAR starts. */
public class TokenMemory implements ServletContextListener {
    static final String LAYER = "HttpServlet";

    private static final Logger LOG = System.getLogger(TokenMemory.class.getName());

    @Inject
    VerifiedTokens verified;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        String appContext = context.getVirtualServerName() + " " + context.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider server = factory.getConfigProvider(LAYER, appContext, null);
        if (server == null) {
            LOG.log(Level.WARNING, "The server has no authentication for {0}; tokens are not remembered", appContext);
        } else {
            factory.registerServerAuthModule(new RememberedTokensFirst(server, appContext, verified), context);
        }
    }
}
