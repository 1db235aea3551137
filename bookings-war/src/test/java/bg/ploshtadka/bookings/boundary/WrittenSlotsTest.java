package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.rest.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenSlotsTest {
    private static final Instant NOON = Instant.parse("2027-05-04T12:00:00Z");
    private static final int SLOTS = 7;

    @Test
    void sendsWhateverSelectionAsAListOfItWouldBeSent() {
        List<TakenSlot> slots = slots();
        WrittenSlots written = WrittenSlots.of(slots);

        for (int selection = 0; selection < 1 << SLOTS; selection++) {
            Set<TakenSlot> wanted = selected(slots, selection);
            String list = JsonFormat.write(slots.stream()
                    .filter(wanted::contains)
                    .map(TakenSlotResponse::from)
                    .toList());

            assertThat(new String(written.select(wanted::contains), StandardCharsets.UTF_8))
                    .isEqualTo(list);
        }
    }

    @Test
    void sendsAnEmptyListOfNothing() {
        assertThat(WrittenSlots.of(List.of()).select(slot -> true)).asString().isEqualTo("[]");
    }

    private static Set<TakenSlot> selected(List<TakenSlot> slots, int selection) {
        List<TakenSlot> selected = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            if ((selection >> i & 1) == 1) {
                selected.add(slots.get(i));
            }
        }
        return Set.copyOf(selected);
    }

    private static List<TakenSlot> slots() {
        List<TakenSlot> slots = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            Instant start = NOON.plus(Duration.ofMinutes(90L * i));
            slots.add(new TakenSlot(UUID.randomUUID(), new TimeSpan(start, start.plusSeconds(3600))));
        }
        return slots;
    }
}
