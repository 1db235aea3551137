package bg.ploshtadka.runner;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessTest {
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private HttpServer server;
    private Readiness readiness;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    statuses.getOrDefault(exchange.getRequestURI().getPath(), 404), -1);
            exchange.close();
        });
        server.start();
        readiness = new Readiness(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                List.of(WebApp.VENUES, WebApp.BOOKINGS));
        statuses.putAll(Map.of("/venues/", 200, "/bookings/", 401, "/health/ready", 200));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isReachedWhenEveryWarAnswersAndHealthIsGreen() {
        assertThat(readiness.reached()).isTrue();
    }

    @Test
    void isNotReachedWhileAWarIsMissing() {
        statuses.remove("/bookings/");
        assertThat(readiness.reached()).isFalse();
        assertThat(readiness.missing()).isEqualTo("bookings-war answers 404");
    }

    @Test
    void isNotReachedWhileAWarFails() {
        statuses.put("/venues/", 503);
        assertThat(readiness.reached()).isFalse();
    }

    @Test
    @Timeout(30)
    void doesNotWaitForAPageThatNeverEnds() {
        server.createContext("/bookings/", exchange -> {
            exchange.sendResponseHeaders(500, 100);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });

        assertThat(readiness.reached()).isFalse();
        assertThat(readiness.missing()).isEqualTo("bookings-war answers 0");
    }

    @Test
    void isNotReachedWhileHealthIsRed() {
        statuses.put("/health/ready", 503);
        assertThat(readiness.reached()).isFalse();
        assertThat(readiness.missing()).isEqualTo("/health/ready answers 503");
    }

    @Test
    void tellsAWarThatIsNotThereFromOneThatFails() {
        statuses.put("/venues/", 503);
        assertThat(readiness.reached() || readiness.somethingIsNotThere()).isFalse();

        statuses.remove("/venues/");
        assertThat(readiness.reached()).isFalse();
        assertThat(readiness.somethingIsNotThere()).isTrue();
    }

    @Test
    void takesAServerThatKnowsNoneOfItsWarsForOneWithoutThem() {
        statuses.put("/venues/", 500);
        assertThat(readiness.reached()).isFalse();
        assertThat(readiness.somethingIsNotThere()).isTrue();
    }

    @Test
    void isNotReachedWhileNobodyListens() {
        server.stop(0);
        assertThat(readiness.reached()).isFalse();
    }
}
