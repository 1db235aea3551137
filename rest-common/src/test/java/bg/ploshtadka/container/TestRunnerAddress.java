package bg.ploshtadka.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Tells Arquillian where its servlet is that runs the tests inside the server. The adapter for Payara Micro reads that
 * from the server's log, looks every 200 ms, and now and then sees the listing of servlets before it is whole: then it
 * knows none. The context root stands in the WAR anyway.
 */
public class TestRunnerAddress implements LoadableExtension {
    static final String RUNNER = "ArquillianServletRunnerEE9";

    private static final String DESCRIPTOR = "WEB-INF/glassfish-web.xml";
    private static final Pattern CONTEXT_ROOT = Pattern.compile("<context-root>/?([^<]*)</context-root>");

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** Completes what the adapter found out about a deployment. */
    public static class Completion {
        @Inject
        private Instance<ProtocolMetaData> metadata;

        /** Adds the servlet where the adapter knows none. */
        public void complete(@Observes AfterDeploy event) {
            metadata.get()
                    .getContexts(HTTPContext.class)
                    .forEach(server -> TestRunnerAddress.complete(
                            server, event.getDeployment().getArchive()));
        }
    }

    static void complete(HTTPContext server, Archive<?> war) {
        if (server.getServletByName(RUNNER) == null) {
            server.add(new Servlet(RUNNER, contextRoot(war)));
        }
    }

    private static String contextRoot(Archive<?> war) {
        try (InputStream descriptor = war.get(DESCRIPTOR).getAsset().openStream()) {
            Matcher root = CONTEXT_ROOT.matcher(new String(descriptor.readAllBytes(), StandardCharsets.UTF_8));
            if (!root.find()) {
                throw new IllegalStateException("No context root in " + DESCRIPTOR);
            }
            return root.group(1).isEmpty() ? "" : "/" + root.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
