package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamsTest {
    private static final URI ONE = URI.create("http://127.0.0.1:1");
    private static final URI TWO = URI.create("http://127.0.0.1:2");

    private final Map<URI, Availability> availability = new HashMap<>(Map.of(
            ONE, Availability.READY,
            TWO, Availability.READY));
    private final Upstreams upstreams =
            new Upstreams(List.of(ONE, TWO), availability::get, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void letsThemTakeTurns() {
        assertThat(upstreams.inTurn()).containsExactly(ONE, TWO);
        assertThat(upstreams.inTurn()).containsExactly(TWO, ONE);
        assertThat(upstreams.inTurn()).containsExactly(ONE, TWO);
    }

    @Test
    void asksWhoIsNotReadyLast() {
        availability.put(ONE, Availability.UNREADY);

        assertThat(upstreams.inTurn()).containsExactly(TWO, ONE);
        assertThat(upstreams.inTurn()).containsExactly(TWO, ONE);
    }

    @Test
    void asksWhoIsNotReadyIfNobodyIs() {
        availability.replaceAll((origin, before) -> Availability.UNREADY);

        assertThat(upstreams.inTurn()).containsExactly(ONE, TWO);
    }

    @Test
    void neverAsksWhoIsAway() {
        availability.put(ONE, Availability.AWAY);
        assertThat(upstreams.inTurn()).containsExactly(TWO);

        availability.put(TWO, Availability.AWAY);
        assertThat(upstreams.inTurn()).isEmpty();
    }

    @Test
    void givesNobodyTheTurnsOfThoseWhoAreAway() {
        URI three = URI.create("http://127.0.0.1:3");
        URI four = URI.create("http://127.0.0.1:4");
        availability.putAll(Map.of(TWO, Availability.AWAY, three, Availability.AWAY, four, Availability.READY));
        Upstreams all = new Upstreams(
                List.of(ONE, TWO, three, four), availability::get, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        List<URI> firsts = Stream.generate(() -> all.inTurn().get(0)).limit(4).toList();

        assertThat(firsts).containsExactly(ONE, four, ONE, four);
    }

    @Test
    void asksWhoHasRefusedAfterWhoIsNotReady() {
        availability.put(TWO, Availability.UNREADY);

        upstreams.refused(ONE);

        assertThat(upstreams.inTurn()).containsExactly(TWO, ONE);
    }
}
