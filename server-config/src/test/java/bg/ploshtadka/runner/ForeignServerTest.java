package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Route;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ForeignServerTest {
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer http;
    private ForeignServer server;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 503 : 200, -1);
            exchange.close();
        });
        http.start();
        server = new ForeignServer(
                URI.create("http://127.0.0.1:" + http.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void isAwaitedUntilItServes() {
        refusals.set(2);

        server.await();

        assertThat(refusals).hasNegativeValue();
    }

    @Test
    void isNotAwaitedAnyMoreWhenTheStartIsCalledOff() {
        refusals.set(Integer.MAX_VALUE);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> server.await()).isInstanceOf(LaunchFailure.class);
    }

    @Test
    void answersForEverythingThatAServerOfOursDoes() {
        assertThat(server.routes().routes())
                .extracting(Route::prefix)
                .containsAll(List.of("/venues", "/auth", "/docs", "/health", "/metrics"));
        assertThat(server.fleet()).isEmpty();
    }
}
