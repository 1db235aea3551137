package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Delivery first = Delivery.of(
            Json.createObjectBuilder()
                    .add("id", "evt_1")
                    .add("created", NOW.getEpochSecond())
                    .build(),
            NOW);

    @Test
    void doublesItsPausesUpToFiveMinutes() {
        List<Long> pauses = new ArrayList<>();
        Delivery delivery = first;
        for (int i = 0; i < 11; i++) {
            delivery = delivery.afterFailure(NOW).orElseThrow();
            pauses.add(Duration.between(NOW, delivery.nextAttempt()).toSeconds());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void isGivenUpAfterThreeDays() {
        assertThat(first.afterFailure(NOW.plus(Duration.ofHours(71)))).isPresent();
        assertThat(first.afterFailure(NOW.plus(Duration.ofHours(73)))).isEmpty();
    }
}
