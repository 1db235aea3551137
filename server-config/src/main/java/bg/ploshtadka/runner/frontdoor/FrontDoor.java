package bg.ploshtadka.runner.frontdoor;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;
import java.time.Clock;

/**
 * The one origin of a local run: passes requests on to the WARs, serves the website and the panel, and shows the
 * developer's pages.
 */
public final class FrontDoor implements AutoCloseable {

    private static final int WORKER_THREADS = 64;
    private static final int LARGEST_HEADER = 32 * 1024;
    /** More than a request may have: what is refused is still read, or the client would not see the refusal. */
    private static final long READ_AT_MOST = 64L << 20;

    private final Undertow server;

    private FrontDoor(Undertow server) {
        this.server = server;
    }

    /**
     * Starts to listen on the loopback interface.
     *
     * @param port 0 for a free one
     * @throws RuntimeException with a {@link java.net.BindException} as its cause if the port is taken
     */
    public static FrontDoor start(int port, Routes routes, DevPages pages, Site site) {
        return start(port, routes, pages, site, ReverseProxy.Timeouts.USUAL);
    }

    static FrontDoor start(int port, Routes routes, DevPages pages, Site site, ReverseProxy.Timeouts timeouts) {
        ReverseProxy proxy = new ReverseProxy(routes, timeouts, Clock.systemUTC());
        Reception reception = new Reception(routes, proxy, pages, site);
        Undertow server = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setWorkerThreads(WORKER_THREADS)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, LARGEST_HEADER)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, READ_AT_MOST)
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .setHandler(new BlockingHandler(Handlers.httpContinueRead(new RequestIds(new Edge(reception)))))
                .build();
        server.start();
        return new FrontDoor(server);
    }

    /** The port that it listens on. */
    public int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
