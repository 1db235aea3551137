package bg.ploshtadka.users;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshTokenTest {
    private static final UUID FAMILY = new UUID(1, 1);

    private final MovableClock clock = new MovableClock();
    private final Secret secret = Secret.random();
    private final RefreshToken token = new RefreshToken(Secret.random(), FAMILY, clock.instant());
    private final RefreshToken successor = new RefreshToken(secret, FAMILY, clock.instant());

    @BeforeEach
    void anHourPasses() {
        clock.goOn(Duration.ofHours(1));
    }

    @Test
    void hasNoAnswerUnderWayBeforeItIsUsed() {
        assertThat(isUnderWay()).isFalse();
        assertThat(token.successorHash()).isEmpty();
    }

    @Test
    void hasItsAnswerUnderWayForLessThanTenSeconds() {
        use();
        assertThat(isUnderWay()).isTrue();

        clock.goOn(Duration.ofMillis(9_999));
        assertThat(isUnderWay()).isTrue();

        clock.goOn(Duration.ofMillis(1));
        assertThat(isUnderWay()).isFalse();
    }

    @Test
    void hasNoAnswerUnderWayOnceItsSuccessorIsUsed() {
        use();
        successor.use(clock.instant(), Secret.random());

        assertThat(isUnderWay()).isFalse();
    }

    @Test
    void hasNoAnswerUnderWayIfNobodyKnowsItsSuccessor() {
        use();

        assertThat(token.isUnderWay(Optional.empty(), clock.instant())).isFalse();
    }

    @Test
    void knowsItsSuccessorByHash() {
        use();

        assertThat(token.successorHash())
                .hasValueSatisfying(hash -> assertThat(hash).isEqualTo(secret.hash()));
    }

    private void use() {
        token.use(clock.instant(), secret);
    }

    private boolean isUnderWay() {
        return token.isUnderWay(Optional.of(successor), clock.instant());
    }
}
