package bg.ploshtadka.runner;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SideBySideTest {
    @Test
    void doesTwoThingsAtOnce() {
        CountDownLatch bothAtWork = new CountDownLatch(2);
        try (SideBySide work = new SideBySide()) {
            Future<String> first = work.begin(() -> meet(bothAtWork, "first"));
            Future<String> second = work.begin(() -> meet(bothAtWork, "second"));
            assertThat(work.result(first) + work.result(second)).isEqualTo("firstsecond");
        }
    }

    @Test
    void passesTheSentenceOfAFailureOn() {
        try (SideBySide work = new SideBySide()) {
            Future<Object> failing = work.begin(() -> {
                throw new LaunchFailure("no disk");
            });
            assertThatThrownBy(() -> work.result(failing))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("no disk");
        }
    }

    @Test
    void leavesNothingRunningAtItsEnd() {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (SideBySide work = new SideBySide()) {
            CountDownLatch started = new CountDownLatch(1);
            work.begin(() -> {
                started.countDown();
                try {
                    never.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
                return null;
            });
            await(started);
        }
        assertThat(interrupted.getCount()).isZero();
    }

    private static String meet(CountDownLatch all, String result) throws InterruptedException {
        all.countDown();
        all.await();
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
