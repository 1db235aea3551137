package bg.ploshtadka.system.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Lays bookings and closures over the courts. The opening hours of each day are cut into pieces of two hours; whatever
 * takes a court takes one of them, so that nothing overlaps.
 */
final class Bookings {
    /** How many days ahead anything is taken. */
    static final int DAYS_AHEAD = 42;

    private static final int DAYS_BACK = 365;
    private static final int DAYS = DAYS_BACK + DAYS_AHEAD;
    private static final int PIECE = 2;
    private static final int PIECES_OF_A_DAY = 8;
    private static final int EVENING = 16;
    private static final double BEFORE_THE_EVENING = 0.35;
    private static final List<Duration> LENGTHS = List.of(
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ofMinutes(90),
            Duration.ofMinutes(120));

    private final Dice dice = new Dice(3);
    private final List<PersonRow> customers;
    private final Instant now;
    private final LocalDate today;
    private final Fate fate;
    private final List<BookingRow> rows = new ArrayList<>();
    private final List<ClosureRow> closures = new ArrayList<>();

    Bookings(Size size, List<CourtRow> courts, List<PersonRow> customers, Instant now) {
        this.customers = customers;
        this.now = now;
        this.today = now.atZone(Timetable.ZONE).toLocalDate();
        this.fate = new Fate(dice, now);
        double all =
                courts.stream().mapToDouble(court -> court.venue().popularity()).sum();
        double sum = 0;
        for (CourtRow court : courts) {
            int before = rows.size();
            sum += court.venue().popularity();
            fill(court, (int) Math.round(size.bookings() * sum / all) - before);
        }
        rows.sort(Comparator.comparing(BookingRow::createdAt));
    }

    /** All of them, the oldest first. */
    List<BookingRow> rows() {
        return rows;
    }

    /** When courts cannot be had. */
    List<ClosureRow> closures() {
        return closures;
    }

    private void fill(CourtRow court, int bookings) {
        BitSet taken = new BitSet(DAYS * PIECES_OF_A_DAY);
        for (int i = 0; i < bookings; i++) {
            Instant start = freeStart(court, taken);
            rows.add(booking(court, start, start.plus(dice.of(LENGTHS))));
        }
        if (dice.chance(0.15)) {
            Instant start = freeStart(court, taken);
            Instant decided = min(start, now).minus(dice.upTo(Duration.ofDays(10)));
            closures.add(new ClosureRow(dice.id(decided), court, start, start.plus(Duration.ofHours(PIECE)), decided));
        }
    }

    /** Some piece of the opening hours that nobody has taken; evenings go first. */
    private Instant freeStart(CourtRow court, BitSet taken) {
        while (true) {
            int day = dice.below(DAYS);
            LocalDate date = today.plusDays(day - (long) DAYS_BACK);
            Timetable.Hours hours = court.venue().timetable().on(date);
            int piece = dice.below((hours.close() - hours.open()) / PIECE);
            int hour = hours.open() + piece * PIECE;
            int place = day * PIECES_OF_A_DAY + piece;
            if (!taken.get(place) && (hour >= EVENING || dice.chance(BEFORE_THE_EVENING))) {
                taken.set(place);
                return Timetable.moment(date, hour);
            }
        }
    }

    private BookingRow booking(CourtRow court, Instant start, Instant end) {
        // Some come again and again.
        PersonRow customer = dice.chance(0.04) ? null : customers.get(dice.skewedBelow(customers.size()));
        Instant created = min(start, now).minus(Duration.ofMinutes(45)).minus(dice.upTo(Duration.ofDays(14)));
        return fate.of(new Fate.Wish(dice.id(created), court, customer, start, end, created));
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
