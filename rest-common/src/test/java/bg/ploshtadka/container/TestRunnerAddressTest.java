package bg.ploshtadka.container;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TestRunnerAddressTest {
    private final HTTPContext server = new HTTPContext("127.0.0.1", 8080);

    @ParameterizedTest
    @CsvSource({"/, http://127.0.0.1:8080/", "/venues, http://127.0.0.1:8080/venues/"})
    void knowsTheRunnerWhereTheLogWasReadTooEarly(String contextRoot, String base) {
        TestRunnerAddress.complete(server, war(contextRoot));

        assertThat(server.getServletByName(TestRunnerAddress.RUNNER).getBaseURI())
                .hasToString(base);
    }

    @Test
    void keepsWhatTheLogSaid() {
        Servlet found = new Servlet(TestRunnerAddress.RUNNER, "/other");
        server.add(found);

        TestRunnerAddress.complete(server, war("/venues"));

        assertThat(server.getServlets()).containsExactly(found);
    }

    private static WebArchive war(String contextRoot) {
        String descriptor = "<glassfish-web-app><context-root>" + contextRoot + "</context-root></glassfish-web-app>";
        return ShrinkWrap.create(WebArchive.class)
                .addAsWebInfResource(new StringAsset(descriptor), "glassfish-web.xml");
    }
}
