package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotParamsTest {
    private static final UUID COURT = UUID.randomUUID();
    private static final Instant NOW = at(12);

    private final TakenSlot over = slot(10, 12);
    private final TakenSlot underWay = slot(11, 13);
    private final TakenSlot next = slot(13, 14);
    private final TakenSlot last = slot(14, 16);
    private final List<TakenSlot> all = List.of(over, underWay, next, last);
    private final SlotParams params = new SlotParams();

    @Test
    void selectsAllThatIsNotOver() {
        assertThat(wanted()).containsExactly(underWay, next, last);
    }

    @Test
    void neverShowsWhatIsOver() {
        params.from = at(9);

        assertThat(wanted()).containsExactly(underWay, next, last);
    }

    @Test
    void leavesOutWhatEndsWhenThePeriodBegins() {
        params.from = at(13);

        assertThat(wanted()).containsExactly(next, last);
    }

    @Test
    void leavesOutWhatBeginsWhenThePeriodEnds() {
        params.to = at(14);

        assertThat(wanted()).containsExactly(underWay, next);
    }

    @Test
    void takesInWhatOnlyReachesIntoThePeriod() {
        params.from = Instant.parse("2027-05-04T13:59:59Z");
        params.to = Instant.parse("2027-05-04T14:00:01Z");

        assertThat(wanted()).containsExactly(next, last);
    }

    private List<TakenSlot> wanted() {
        return all.stream().filter(params.wanted(NOW)).toList();
    }

    private static TakenSlot slot(int from, int until) {
        return new TakenSlot(COURT, new TimeSpan(at(from), at(until)));
    }

    private static Instant at(int hour) {
        return Instant.parse("2027-05-04T%02d:00:00Z".formatted(hour));
    }
}
