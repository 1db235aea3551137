package bg.ploshtadka.slots;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the shared cache about a venue: its slots, somebody's claim to fill them in, or a doubt, because a
 * change is being committed. Slots are text of the form {@code slots-1 courts|slots}; each slot says the place of its
 * court, its start and its length in microseconds. Another release may write something else; that is never read.
 */
final class SlotText {
    private static final Logger LOG = System.getLogger(SlotText.class.getName());
    private static final String SLOTS = "slots-1 ";
    private static final String CLAIM = "claim ";
    private static final String DOUBT = "doubt";
    private static final int RADIX = 36;

    private SlotText() {}

    /** A claim that is like no other. */
    static String claim() {
        return CLAIM + UUID.randomUUID();
    }

    /** Nobody may trust or replace what stands there. */
    static String doubt() {
        return DOUBT;
    }

    /** Slots as text, in their order. */
    static String of(List<TakenSlot> slots) {
        List<UUID> courts = slots.stream().map(TakenSlot::courtId).distinct().toList();
        return SLOTS
                + courts.stream().map(UUID::toString).collect(Collectors.joining(" "))
                + '|'
                + slots.stream().map(slot -> text(slot, courts)).collect(Collectors.joining(" "));
    }

    /** Whether a text says slots. */
    static boolean saysSlots(String text) {
        return text.startsWith(SLOTS);
    }

    /** The slots that a text says; nothing if it says anything else. */
    static Optional<List<TakenSlot>> slots(String text) {
        if (!saysSlots(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text.substring(SLOTS.length()).split("\\|", -1)));
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "In the shared cache stands what nobody can read: " + unreadable);
            return Optional.empty();
        }
    }

    private static List<TakenSlot> read(String[] parts) {
        List<UUID> courts = words(parts[0]).map(UUID::fromString).toList();
        return words(parts[1]).map(word -> slot(word, courts)).toList();
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(" "));
    }

    private static String text(TakenSlot slot, List<UUID> courts) {
        long start = ChronoUnit.MICROS.between(Instant.EPOCH, slot.time().start());
        long length = ChronoUnit.MICROS.between(slot.time().start(), slot.time().end());
        return Stream.of((long) courts.indexOf(slot.courtId()), start, length)
                .map(number -> Long.toString(number, RADIX))
                .collect(Collectors.joining("."));
    }

    private static TakenSlot slot(String word, List<UUID> courts) {
        String[] numbers = word.split("\\.");
        Instant start = Instant.EPOCH.plus(Long.parseLong(numbers[1], RADIX), ChronoUnit.MICROS);
        Instant end = start.plus(Long.parseLong(numbers[2], RADIX), ChronoUnit.MICROS);
        return new TakenSlot(courts.get(Integer.parseInt(numbers[0], RADIX)), new TimeSpan(start, end));
    }
}
