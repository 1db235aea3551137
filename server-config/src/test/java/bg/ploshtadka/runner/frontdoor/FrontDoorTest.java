package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** Starts a front door before servers of the test's choice, and stops all of it afterwards. */
abstract class FrontDoorTest {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @AfterEach
    void stopEverything() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    final <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }

    final Upstream echo(String name) {
        return keep(Upstream.echo(name));
    }

    final Client openTo(Route... routes) {
        return openTo(Duration.ofSeconds(20), routes);
    }

    final Client openTo(Duration responseTimeout, Route... routes) {
        return openTo(responseTimeout, new Routes(List.of(routes)));
    }

    final Client openTo(Duration responseTimeout, Routes routes) {
        return openTo(responseTimeout, routes, noSite());
    }

    final Client openTo(Site site, Routes routes) {
        return openTo(Duration.ofSeconds(20), routes, site);
    }

    private Client openTo(Duration responseTimeout, Routes routes, Site site) {
        MailCatcher mail = keep(MailCatcher.start());
        DevPages pages = new DevPages(mail, Optional.empty(), Optional.empty());
        ReverseProxy.Timeouts timeouts = new ReverseProxy.Timeouts(Duration.ofSeconds(2), responseTimeout);
        return new Client(
                keep(FrontDoor.start(0, routes, pages, site, timeouts)).port());
    }

    /** A website that was not built. */
    static Site noSite() {
        return Site.in(part -> Path.of("no-site"), SiteSettings.from(Map.of()));
    }

    static Route route(String prefix, Upstream... upstreams) {
        return new Route(
                prefix, List.of(upstreams).stream().map(Upstream::origin).toList());
    }
}
