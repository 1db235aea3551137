package bg.ploshtadka.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MicrosecondClockTest {
    private static final Instant FINE = Instant.parse("2027-05-04T15:00:00.123456789Z");

    private final Clock clock = new MicrosecondClock(Clock.fixed(FINE, ZoneOffset.UTC));

    @Test
    void dropsWhatIsFinerThanAMicrosecond() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-05-04T15:00:00.123456Z"));
    }

    @Test
    void tellsTheTimeInMilliseconds() {
        assertThat(clock.millis()).isEqualTo(FINE.toEpochMilli());
    }

    @Test
    void keepsItsTicksInAnotherZone() {
        Clock inSofia = clock.withZone(ZoneId.of("Europe/Sofia"));

        assertThat(inSofia.getZone()).isEqualTo(ZoneId.of("Europe/Sofia"));
        assertThat(inSofia.instant()).isEqualTo(clock.instant());
    }
}
