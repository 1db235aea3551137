package bg.ploshtadka.system.bench.load;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CpuTimelineTest {
    private final CpuTimeline timeline = new CpuTimeline();

    @Test
    void tellsWhatWasUsedBetweenTwoLooks() {
        looks();

        assertThat(timeline.between(100, 300)).isEqualTo(90);
    }

    @Test
    void takesUseForEvenBetweenTwoLooks() {
        looks();

        assertThat(timeline.between(150, 250)).isEqualTo(5 + 40);
    }

    @Test
    void knowsNothingBeforeTheFirstAndAfterTheLastLook() {
        looks();

        assertThat(timeline.between(0, 1000)).isEqualTo(90);
        assertThat(new CpuTimeline().between(0, 1000)).isZero();
    }

    private void looks() {
        timeline.add(100, 1000);
        timeline.add(200, 1010);
        timeline.add(300, 1090);
    }
}
