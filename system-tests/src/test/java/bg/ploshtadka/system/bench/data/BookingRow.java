package bg.ploshtadka.system.bench.data;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A booking that stands in the database, with what has become of it. Moments that have not come are null.
 *
 * @param customer who booked; null if that is a guest of the owner's
 * @param paidAt when it was paid by card
 * @param confirmedAt when the owner agreed
 * @param closedAt when it got its last status, if that is completed, cancelled or no-show
 * @param closedBy who gave it that status; null if the system did
 */
record BookingRow(
        UUID id,
        CourtRow court,
        PersonRow customer,
        Instant start,
        Instant end,
        String status,
        Instant createdAt,
        Instant paidAt,
        Instant confirmedAt,
        Instant closedAt,
        UUID closedBy) {
    static final String CANCELLED = "cancelled";
    static final String COMPLETED = "completed";
    static final String CONFIRMED = "confirmed";
    static final String NO_SHOW = "no_show";
    static final String PENDING = "pending";

    private static final int SECONDS_OF_AN_HOUR = 3600;

    boolean isActive() {
        return status.equals(PENDING) || status.equals(CONFIRMED);
    }

    boolean isOfGuest() {
        return customer == null;
    }

    /** Whether nobody paid or confirmed it in time. */
    boolean hasExpired() {
        return status.equals(CANCELLED) && closedBy == null;
    }

    /** The moment of the last change. */
    Instant updatedAt() {
        return Stream.of(createdAt, paidAt, confirmedAt, closedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** What it costs. Prices are whole half euros and times whole half-hours: nothing is rounded. */
    long cents() {
        return court.cents() * (end.getEpochSecond() - start.getEpochSecond()) / SECONDS_OF_AN_HOUR;
    }
}
