package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.rest.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** A venue's taken slots as they are sent, each written once, of which every answer takes those that are wanted. */
final class WrittenSlots {
    /** Not the list itself: it is the weak key under which this is kept, and would be held for ever. */
    private final TakenSlot[] slots;

    private final byte[] json;

    /** Where each ends, behind its comma. */
    private final int[] ends;

    private WrittenSlots(TakenSlot[] slots, byte[] json, int[] ends) {
        this.slots = slots;
        this.json = json;
        this.ends = ends;
    }

    /** Writes all of them. */
    static WrittenSlots of(List<TakenSlot> slots) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        int[] ends = new int[slots.size()];
        for (int i = 0; i < ends.length; i++) {
            String slot = JsonFormat.write(TakenSlotResponse.from(slots.get(i))) + ',';
            json.writeBytes(slot.getBytes(StandardCharsets.UTF_8));
            ends[i] = json.size();
        }
        return new WrittenSlots(slots.toArray(TakenSlot[]::new), json.toByteArray(), ends);
    }

    /** Those that are wanted, as a JSON array. */
    byte[] select(Predicate<TakenSlot> wanted) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(json.length + 2);
        answer.write('[');
        int next = 0;
        while (next < ends.length) {
            int first = next;
            while (next < ends.length && wanted.test(slots[next])) {
                next++;
            }
            int begin = first == 0 ? 0 : ends[first - 1];
            answer.write(json, begin, (next == 0 ? 0 : ends[next - 1]) - begin);
            next++; // The one that is not wanted.
        }
        return closed(answer.toByteArray());
    }

    private static byte[] closed(byte[] answer) {
        if (answer.length > 1) {
            answer[answer.length - 1] = ']';
            return answer;
        }
        return new byte[] {'[', ']'};
    }
}
