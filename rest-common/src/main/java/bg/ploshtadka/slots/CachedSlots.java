package bg.ploshtadka.slots;

import bg.ploshtadka.metrics.Counters;
import bg.ploshtadka.occupancy.TakenSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.metrics.Tag;

/** When venues are taken, from the cluster's memory or else from the database; counts how often it was which. */
@ApplicationScoped
public class CachedSlots {
    private static final Logger LOG = System.getLogger(CachedSlots.class.getName());
    private static final String METRIC = "cache_requests";

    private final SlotCache cache;
    private final Runnable hit;
    private final Runnable miss;

    /** For the container's proxies. */
    protected CachedSlots() {
        this.cache = null;
        this.hit = null;
        this.miss = null;
    }

    @Inject
    CachedSlots(SlotCache cache, Counters counters) {
        this(cache, count(counters, "hit"), count(counters, "miss"));
    }

    CachedSlots(SlotCache cache, Runnable hit, Runnable miss) {
        this.cache = cache;
        this.hit = hit;
        this.miss = miss;
    }

    /**
     * A venue's slots, never older than the last commit that had ended when this was called. They may begin with some
     * that are over by now. As long as nothing changes they are mostly the same object.
     *
     * @param fresh reads the slots; in a transaction of its own, so that it sees every commit that came before
     */
    public List<TakenSlot> of(UUID venueId, Function<UUID, List<TakenSlot>> fresh) {
        SlotCache.Memory memory = cache.look(venueId);
        LOG.log(
                Level.DEBUG,
                "slots of {0} remembered: {1}",
                venueId,
                memory.slots().isPresent());
        if (memory.slots().isPresent()) {
            hit.run();
            return memory.slots().get();
        }
        miss.run();
        List<TakenSlot> slots = read(venueId, memory, fresh);
        memory.claim().ifPresent(claim -> cache.fill(venueId, claim, slots));
        return slots;
    }

    private List<TakenSlot> read(UUID venueId, SlotCache.Memory memory, Function<UUID, List<TakenSlot>> fresh) {
        try {
            return fresh.apply(venueId);
        } catch (RuntimeException refused) {
            // Whoever asks for venues that are none must not fill the cluster with claims.
            memory.claim().ifPresent(claim -> cache.forget(venueId));
            throw refused;
        }
    }

    private static Runnable count(Counters counters, String result) {
        return () -> counters.count(METRIC, new Tag("cache", "slots"), new Tag("result", result));
    }
}
