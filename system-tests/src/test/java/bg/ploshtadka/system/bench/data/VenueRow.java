package bg.ploshtadka.system.bench.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A venue that stands in the database.
 *
 * @param number its place among all, from 0
 * @param cents its price of an hour
 */
record VenueRow(
        UUID id, int number, UUID owner, boolean active, Town town, int cents, Timetable timetable, Instant createdAt) {
    private static final int SAMPLE = 50;
    private static final int HOT = 7;
    private static final int WARM_UNTIL = 18;

    /**
     * How many bookings each of its courts has, against those of others: one venue of fifty is full every evening, most
     * are hardly known.
     */
    double popularity() {
        int place = number % SAMPLE;
        if (place == HOT) {
            return 40;
        }
        return place % 2 == 0 && place < WARM_UNTIL ? 3.2 : 0.8;
    }

    String name() {
        return VenueWords.name(number);
    }
}
