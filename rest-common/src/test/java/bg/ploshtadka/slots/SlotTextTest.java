package bg.ploshtadka.slots;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlotTextTest {
    private static final UUID FIRST = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("01930000-0000-7000-8000-000000000002");

    @Test
    void readsWhatItHasWritten() {
        List<TakenSlot> slots = List.of(
                slot(SECOND, "2027-03-28T00:30:00Z", "2027-03-28T02:00:00Z"),
                slot(FIRST, "2027-03-28T00:30:00.000001Z", "2027-03-28T01:30:00.999999Z"),
                slot(SECOND, "2027-10-31T00:00:00Z", "2099-12-31T23:59:59Z"));

        assertThat(SlotText.slots(SlotText.of(slots))).contains(slots);
    }

    @Test
    void readsThatNothingIsTaken() {
        assertThat(SlotText.slots(SlotText.of(List.of()))).contains(List.of());
    }

    @Test
    void readsTimesBeforeTheEpoch() {
        List<TakenSlot> slots = List.of(slot(FIRST, "1969-12-31T23:00:00Z", "2027-01-01T00:00:00Z"));

        assertThat(SlotText.slots(SlotText.of(slots))).contains(slots);
    }

    @Test
    void saysNothingOfClaimsAndDoubtsAndOfWhatOtherReleasesWrite() {
        assertThat(SlotText.slots(SlotText.claim())).isEmpty();
        assertThat(SlotText.slots(SlotText.doubt())).isEmpty();
        assertThat(SlotText.slots("slots-2 [{}]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slots-1 ",
                "slots-1 |0.0.1",
                "slots-1 no-court|0.0.1",
                "slots-1 01930000-0000-7000-8000-000000000002|9.0.1",
                "slots-1 01930000-0000-7000-8000-000000000002|0.0",
                "slots-1 01930000-0000-7000-8000-000000000002|0.0.0",
                "slots-1 01930000-0000-7000-8000-000000000002|0.-.1"
            })
    void saysNothingIfItCannotBeRead(String text) {
        assertThat(SlotText.slots(text)).isEmpty();
    }

    @Test
    void makesEachClaimUnlikeAllOthers() {
        assertThat(SlotText.claim()).isNotEqualTo(SlotText.claim());
    }

    private static TakenSlot slot(UUID court, String start, String end) {
        return new TakenSlot(court, new TimeSpan(Instant.parse(start), Instant.parse(end)));
    }
}
