package bg.ploshtadka.identity;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final CredentialValidationResult IVAN = new CredentialValidationResult("ivan", Set.of("users:me"));

    private final ManualTicker ticker = new ManualTicker();
    private final VerifiedTokens verified = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC), ticker);

    @Test
    void remembersATokenUntilItExpires() {
        verified.remember("token", IVAN, NOW.plusSeconds(60));

        ticker.advance(Duration.ofSeconds(59));
        assertThat(verified.find("token")).containsSame(IVAN);

        ticker.advance(Duration.ofSeconds(1));
        assertThat(verified.find("token")).isEmpty();
    }

    @Test
    void isNotPromptedToForgetByReading() {
        verified.remember("token", IVAN, NOW.plusSeconds(60));
        ticker.advance(Duration.ofSeconds(40));
        verified.find("token");
        ticker.advance(Duration.ofSeconds(40));

        assertThat(verified.find("token")).isEmpty();
    }

    @Test
    void remembersNoTokenThatHasExpired() {
        verified.remember("token", IVAN, NOW.minusSeconds(1));

        assertThat(verified.find("token")).isEmpty();
    }

    @Test
    void takesOneTokenForNoOther() {
        verified.remember("token", IVAN, NOW.plusSeconds(60));

        assertThat(verified.find("Token")).isEmpty();
    }

    @Test
    void bearsATokenThatNeverExpires() {
        verified.remember("token", IVAN, Instant.MAX);

        ticker.advance(Duration.ofDays(2));
        assertThat(verified.find("token")).isEmpty();
    }

    @Test
    void hasLimitedRoom() {
        IntStream.range(0, 2 * VerifiedTokens.ROOM)
                .forEach(number -> verified.remember("token" + number, IVAN, NOW.plusSeconds(60)));

        assertThat(verified.size()).isLessThanOrEqualTo(VerifiedTokens.ROOM);
    }
}
