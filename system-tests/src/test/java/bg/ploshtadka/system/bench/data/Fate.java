package bg.ploshtadka.system.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What becomes of bookings, as the product lets them become. */
final class Fate {
    private static final Duration HOLD = Duration.ofMinutes(30);
    private static final Duration LEFT_TO_THE_OWNER = Duration.ofHours(24);
    private static final Duration PAYING = Duration.ofMinutes(4);
    private static final Duration CONFIRMING = Duration.ofMinutes(20);

    private final Dice dice;
    private final Instant now;

    Fate(Dice dice, Instant now) {
        this.dice = dice;
        this.now = now;
    }

    /** What somebody asked for; without customer by the owner, for a guest. It was more than half an hour ago. */
    record Wish(UUID id, CourtRow court, PersonRow customer, Instant start, Instant end, Instant createdAt) {
        private BookingRow with(String status, Instant paid, Instant confirmed, Instant closed, UUID closedBy) {
            return new BookingRow(
                    id, court, customer, start, end, status, createdAt, paid, confirmed, closed, closedBy);
        }

        private UUID owner() {
            return court.venue().owner();
        }
    }

    BookingRow of(Wish wish) {
        if (wish.customer == null) {
            return agreed(wish, null, wish.createdAt);
        }
        if (dice.chance(0.05)) {
            return wish.with(BookingRow.CANCELLED, null, null, wish.createdAt.plus(HOLD), null);
        }
        Instant paid = wish.createdAt.plus(PAYING);
        if (dice.chance(0.07)) {
            UUID by = dice.chance(0.7) ? wish.customer.id() : wish.owner();
            return wish.with(BookingRow.CANCELLED, paid, null, wish.createdAt.plus(HOLD), by);
        }
        if (wish.start.isAfter(now) && dice.chance(0.12)) {
            return wish.with(BookingRow.PENDING, paid, null, null, null);
        }
        // Few pay at the venue.
        return agreed(wish, dice.chance(0.9) ? paid : null, wish.createdAt.plus(CONFIRMING));
    }

    private BookingRow agreed(Wish wish, Instant paid, Instant confirmed) {
        Instant told = wish.end.plus(Duration.ofMinutes(10));
        Instant overdue = wish.end.plus(LEFT_TO_THE_OWNER).plus(CONFIRMING);
        if (dice.chance(0.04) && told.isBefore(now)) {
            return wish.with(BookingRow.NO_SHOW, paid, confirmed, told, wish.owner());
        }
        if (dice.chance(0.5) && told.isBefore(now)) {
            return wish.with(BookingRow.COMPLETED, paid, confirmed, told, wish.owner());
        }
        return overdue.isBefore(now)
                ? wish.with(BookingRow.COMPLETED, paid, confirmed, overdue, null)
                : wish.with(BookingRow.CONFIRMED, paid, confirmed, null, null);
    }
}
