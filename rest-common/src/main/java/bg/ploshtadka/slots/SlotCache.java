package bg.ploshtadka.slots;

import bg.ploshtadka.occupancy.TakenSlot;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The slots of venues as all instances remember them. Who finds nothing leaves a claim, reads the database, and fills
 * his answer in only where his own claim still stands. Who changes something puts a doubt there before the commit and
 * removes everything after it: whatever was read before is then not filled in any more, and if this server dies in
 * between, the doubt outlives it for as long as any answer would have lived.
 */
@ApplicationScoped
class SlotCache {
    private static final Logger LOG = System.getLogger(SlotCache.class.getName());
    private static final Duration PATIENCE_OF_READERS = Duration.ofMillis(500);
    private static final Duration PATIENCE_OF_WRITERS = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(10);

    private final SharedEntries entries;
    private final BoundedCalls readers;
    private final BoundedCalls writers;
    private final ReadTexts texts = new ReadTexts();

    /** For the container's proxies. */
    protected SlotCache() {
        this.entries = null;
        this.readers = null;
        this.writers = null;
    }

    @Inject
    SlotCache(ClusterEntries entries, Clock clock) {
        this(
                entries,
                new BoundedCalls(clock, PATIENCE_OF_READERS, REST),
                new BoundedCalls(clock, PATIENCE_OF_WRITERS, REST));
    }

    /**
     * Keeps the two kinds of callers apart: readers have the database to turn to and soon give up, writers owe everybody
     * the truth.
     */
    SlotCache(SharedEntries entries, BoundedCalls readers, BoundedCalls writers) {
        this.entries = entries;
        this.readers = readers;
        this.writers = writers;
    }

    /**
     * What is remembered.
     *
     * @param slots the slots; none are remembered if it is empty
     * @param claim with which the answer may be filled in
     */
    record Memory(Optional<List<TakenSlot>> slots, Optional<String> claim) {}

    /** What is remembered of a venue; if nothing stands there, the asker's claim does from now on. */
    Memory look(UUID venueId) {
        String key = venueId.toString();
        return find(key)
                .map(text -> new Memory(texts.slots(text), Optional.empty()))
                .orElseGet(() -> new Memory(Optional.empty(), claim(key)));
    }

    private Optional<String> find(String key) {
        return isOpen() ? readers.await(() -> entries.find(key)) : Optional.empty();
    }

    private boolean isOpen() {
        return entries.isOpen() || readers.attempt(this::open).isPresent();
    }

    private boolean open() {
        entries.open();
        return true;
    }

    private Optional<String> claim(String key) {
        String claim = SlotText.claim();
        return readers.attempt(() -> entries.putIfAbsent(key, claim))
                .filter(made -> made)
                .map(made -> claim);
    }

    /** Remembers slots that were read after the claim was made, unless something has changed since. */
    void fill(UUID venueId, String claim, List<TakenSlot> slots) {
        readers.attempt(() -> entries.replace(venueId.toString(), claim, SlotText.of(slots)))
                .ifPresent(filled -> LOG.log(Level.DEBUG, "slots of {0} remembered: {1}", venueId, filled));
    }

    /** From now on nobody trusts what is remembered of a venue. */
    void doubt(UUID venueId) {
        writers.insist(() -> entries.put(venueId.toString(), SlotText.doubt()));
    }

    /** Forgets a venue: what is read from now on may be remembered. */
    void forget(UUID venueId) {
        writers.insist(() -> entries.remove(venueId.toString()));
        LOG.log(Level.DEBUG, "slots of {0} forgotten", venueId);
    }

    @PreDestroy
    void stop() {
        readers.close();
        writers.close();
    }
}
