package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TrafficTest extends FrontDoorTest {
    private static final Duration CALM = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final URI SERVER = URI.create("http://127.0.0.1:1");

    private final Traffic traffic = new Traffic();

    @Test
    void isCalmWhereNobodyIs() {
        traffic.begin(URI.create("http://127.0.0.1:2"));

        assertThat(traffic.awaitCalm(SERVER, CALM, LONG)).isTrue();
    }

    @Test
    void doesNotWaitForEver() {
        traffic.begin(SERVER);

        assertThat(traffic.awaitCalm(SERVER, CALM, CALM)).isFalse();
    }

    @Test
    void isCalmWhenTheLastOneHasGone() {
        traffic.begin(SERVER);
        CompletableFuture<Boolean> calm = CompletableFuture.supplyAsync(() -> traffic.awaitCalm(SERVER, CALM, LONG));
        assertThat(calm).isNotDone();

        traffic.end(SERVER);

        assertThat(calm.join()).isTrue();
    }

    @Test
    void countsARequestUntilItIsAnswered() {
        CountDownLatch over = new CountDownLatch(1);
        Upstream slow = keep(Upstream.answering(exchange -> over.await(10, TimeUnit.SECONDS)));
        Routes routes = new Routes(List.of(route("/venues", slow)));
        Client client = openTo(Duration.ofSeconds(20), routes);

        CompletableFuture<Client.Answer> answer = CompletableFuture.supplyAsync(() -> client.get("/venues/x"));
        await().until(() -> routes.traffic().at(slow.origin()) == 1);
        over.countDown();

        answer.join();
        await().until(() -> routes.traffic().at(slow.origin()) == 0);
    }
}
