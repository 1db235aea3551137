package bg.ploshtadka.slots;

import bg.ploshtadka.occupancy.TakenSlot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/**
 * What texts of the shared cache say, each read once. It knows nothing of venues: a text means the same for ever, and
 * which text is a venue's is asked of the shared cache each time.
 */
final class ReadTexts {
    /** What is made of a character takes some twenty bytes. */
    private static final long MOST_CHARACTERS = 1_000_000;

    private final Cache<String, Optional<List<TakenSlot>>> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, Optional<List<TakenSlot>> slots) -> text.length())
            .build();

    /** The slots that a text says, the same object as long as it is remembered; nothing if it says anything else. */
    Optional<List<TakenSlot>> slots(String text) {
        return SlotText.saysSlots(text) ? read.get(text, SlotText::slots) : Optional.empty();
    }
}
