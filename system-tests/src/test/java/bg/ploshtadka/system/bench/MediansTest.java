package bg.ploshtadka.system.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MediansTest {
    @Test
    void isTheOneInTheMiddle() {
        assertThat(Medians.of(9, 1, 4)).isEqualTo(4);
    }

    @Test
    void liesBetweenTwoInTheMiddle() {
        assertThat(Medians.of(9, 1, 4, 6)).isEqualTo(5);
    }

    @Test
    void needsSomething() {
        assertThatThrownBy(Medians::of).isInstanceOf(IllegalArgumentException.class);
    }
}
