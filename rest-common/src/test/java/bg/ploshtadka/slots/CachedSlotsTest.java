package bg.ploshtadka.slots;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.ScheduleChanged;
import bg.ploshtadka.occupancy.TakenSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CachedSlotsTest {
    private static final UUID VENUE = UUID.randomUUID();
    private static final UUID COURT = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2027-05-04T12:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(20);
    private static final int MANY = 20;

    private final MemoryEntries entries = new MemoryEntries();
    private final BoundedCalls calls = new BoundedCalls(Clock.systemUTC(), LONG, LONG);
    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicInteger misses = new AtomicInteger();
    private final CachedSlots slots = of(entries, calls);
    private final ScheduleWatch watch = watch(entries, calls);
    private List<TakenSlot> committed = List.of();

    @AfterEach
    void stop() {
        calls.close();
    }

    @Test
    void leavesNoClaimBehindForAVenueThatIsNone() {
        assertThatThrownBy(() -> slots.of(VENUE, unknown -> {
                    throw new IllegalStateException("no such venue");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries.text(VENUE.toString())).isEmpty();
    }

    @Test
    void readsTheDatabaseOnceForManyQuestions() {
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
        assertThat(slots.of(VENUE, mustNotBeAsked())).isEqualTo(committed);
        assertThat(slots.of(VENUE, mustNotBeAsked())).isEqualTo(committed);
        assertThat(hits).hasValue(2);
        assertThat(misses).hasValue(1);
    }

    @Test
    void readsTheSameTextOnce() {
        committed = List.of(hourFrom(NOON));
        slots.of(VENUE, database());

        assertThat(slots.of(VENUE, mustNotBeAsked())).isSameAs(slots.of(VENUE, mustNotBeAsked()));
    }

    @Test
    void opensTheCacheOnAThreadThatBelongsToNoApplication() {
        slots.of(VENUE, database());

        assertThat(entries.opener()).isNotNull().isNotSameAs(Thread.currentThread());
    }

    @Test
    void needsNoOtherThreadToAskAnOpenCache() {
        slots.of(VENUE, database());
        slots.of(VENUE, database());

        assertThat(entries.asker()).isSameAs(Thread.currentThread());
    }

    @Test
    void remembersEachVenueByItself() {
        slots.of(VENUE, database());
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(UUID.randomUUID(), database())).isEqualTo(committed);
    }

    @Test
    void tellsACommitRightAfterIt() {
        slots.of(VENUE, database());
        commit(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    @Test
    void doesNotRememberWhatWasReadBeforeACommitThatCameMeanwhile() {
        slots.of(VENUE, venue -> {
            List<TakenSlot> old = committed;
            commit(hourFrom(NOON));
            return old;
        });

        assertThat(slots.of(VENUE, database())).containsExactly(hourFrom(NOON));
    }

    @Test
    void doesNotRememberTheOldAnswerUnderTheClaimOfALaterReader() {
        slots.of(VENUE, venue -> {
            List<TakenSlot> old = committed;
            commit(hourFrom(NOON));
            slots.of(VENUE, database());
            return old;
        });

        assertThat(slots.of(VENUE, mustNotBeAsked())).containsExactly(hourFrom(NOON));
    }

    @Test
    void neitherTrustsNorRemembersAnythingWhileACommitIsUnderWay() {
        slots.of(VENUE, database());
        watch.beforeCommit(new ScheduleChanged(VENUE));

        assertThat(slots.of(VENUE, database())).isEmpty();
        committed = List.of(hourFrom(NOON));
        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    @Test
    void neverTellsWhatWasBeforeTheCommitOfAServerThatDiedOverIt() {
        slots.of(VENUE, database());
        watch.beforeCommit(new ScheduleChanged(VENUE));
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    @Test
    void remembersAgainAfterARollback() {
        watch.beforeCommit(new ScheduleChanged(VENUE));
        watch.afterEnd(new ScheduleChanged(VENUE));
        slots.of(VENUE, database());

        assertThat(slots.of(VENUE, mustNotBeAsked())).isEmpty();
    }

    @Test
    void leavesAVenueThatIsNotThereToTheNextReader() {
        assertThatThrownBy(() -> slots.of(VENUE, venue -> {
                    throw new IllegalArgumentException("no such venue");
                }))
                .hasMessage("no such venue");
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    @Test
    void answersWithoutACacheThatFails() {
        entries.failWith(new IllegalStateException("closed"));
        commit(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
        assertThat(misses).hasValue(2);
    }

    @Test
    void answersFromTheDatabaseWhenItCannotReadWhatStandsThere() {
        entries.put(VENUE.toString(), "slots-1 not|what.it.should be");
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    @Test
    @Timeout(30)
    void letsReadersWaitOnlyOnceForACacheThatDoesNotAnswer() {
        CountDownLatch never = new CountDownLatch(1);
        try (BoundedCalls impatient = new BoundedCalls(Clock.systemUTC(), A_MOMENT, LONG)) {
            entries.before(key -> await(never));
            CachedSlots reader = of(entries, impatient);
            committed = List.of(hourFrom(NOON));
            for (int i = 0; i < 100; i++) {
                assertThat(reader.of(VENUE, database())).isEqualTo(committed);
            }
            assertThat(entries.asked()).isEqualTo(1);
        } finally {
            never.countDown();
        }
    }

    @Test
    @Timeout(30)
    void changesThatHangDoNotHoldUpThoseOfOtherVenues() throws InterruptedException {
        String stuck = UUID.randomUUID().toString();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch hanging = new CountDownLatch(MANY);
        entries.before(key -> {
            if (key.equals(stuck)) {
                hanging.countDown();
                await(never);
            }
        });
        ExecutorService writers = Executors.newFixedThreadPool(MANY);
        try {
            for (int i = 0; i < MANY; i++) {
                writers.execute(() -> watch.beforeCommit(new ScheduleChanged(UUID.fromString(stuck))));
            }
            hanging.await();
            watch.beforeCommit(new ScheduleChanged(VENUE));

            assertThat(entries.text(VENUE.toString())).contains(SlotText.doubt());
        } finally {
            never.countDown();
            writers.shutdown();
        }
    }

    @Test
    @Timeout(30)
    void aChangeIsWaitedForAlthoughOneFailedBefore() throws Exception {
        entries.failWith(new IllegalStateException("the server of this venue has gone"));
        watch.beforeCommit(new ScheduleChanged(UUID.randomUUID()));
        entries.recover();
        Thread writer = Thread.currentThread();
        AtomicBoolean wentOn = new AtomicBoolean();
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        entries.before(key -> {
            while (writer.getState() != Thread.State.TIMED_WAITING && !wentOn.get()) {
                Thread.onSpinWait();
            }
            waited.complete(!wentOn.get());
        });
        watch.beforeCommit(new ScheduleChanged(VENUE));
        wentOn.set(true);

        assertThat(waited.get()).isTrue();
    }

    @Test
    @Timeout(30)
    void letsWritersWaitForACacheThatIsTooSlowForReaders() {
        CountDownLatch soon = new CountDownLatch(1);
        try (BoundedCalls impatient = new BoundedCalls(Clock.systemUTC(), A_MOMENT, LONG)) {
            entries.before(key -> await(soon));
            SlotCache cache = new SlotCache(entries, impatient, calls);
            assertThat(cache.look(VENUE).claim()).isEmpty();
            soon.countDown();
            cache.doubt(VENUE);
        }

        assertThat(entries.text(VENUE.toString())).contains(SlotText.doubt());
    }

    @Test
    @Timeout(30)
    void makesUpForAChangeThatCameWhileTheCacheDidNotAnswer() throws InterruptedException {
        CountDownLatch again = new CountDownLatch(1);
        slots.of(VENUE, database());
        try (BoundedCalls impatient = new BoundedCalls(Clock.systemUTC(), A_MOMENT, LONG)) {
            entries.before(key -> await(again));
            watch(entries, impatient).afterEnd(new ScheduleChanged(VENUE));
            again.countDown();
            entries.awaitRemoval();
        }
        committed = List.of(hourFrom(NOON));

        assertThat(slots.of(VENUE, database())).isEqualTo(committed);
    }

    private void commit(TakenSlot slot) {
        ScheduleChanged change = new ScheduleChanged(VENUE);
        watch.beforeCommit(change);
        List<TakenSlot> next = new ArrayList<>(committed);
        next.add(slot);
        committed = List.copyOf(next);
        watch.afterEnd(change);
    }

    private CachedSlots of(SharedEntries shared, BoundedCalls bounded) {
        return new CachedSlots(new SlotCache(shared, bounded, bounded), hits::incrementAndGet, misses::incrementAndGet);
    }

    private static ScheduleWatch watch(SharedEntries shared, BoundedCalls bounded) {
        ScheduleWatch watch = new ScheduleWatch();
        watch.cache = new SlotCache(shared, bounded, bounded);
        return watch;
    }

    private Function<UUID, List<TakenSlot>> database() {
        return venue -> committed;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Function<UUID, List<TakenSlot>> mustNotBeAsked() {
        return venue -> {
            throw new AssertionError("The database was asked");
        };
    }

    private static TakenSlot hourFrom(Instant start) {
        return new TakenSlot(COURT, new TimeSpan(start, start.plus(Duration.ofHours(1))));
    }
}
