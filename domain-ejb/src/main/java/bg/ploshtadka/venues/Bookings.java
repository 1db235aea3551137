package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bookings as far as venues know of them: what stands in the way of a change. */
final class Bookings {
    private static final int NAMED = 100;

    private Bookings() {}

    /** The refusal of a change that these bookings, of which many are not all named, stand in the way of. */
    static DomainException inTheWay(ProblemType refusal, List<UUID> bookingIds) {
        List<UUID> named = bookingIds.stream().limit(NAMED).toList();
        return new DomainException(refusal, refusal.title(), Map.of("booking_ids", named));
    }
}
