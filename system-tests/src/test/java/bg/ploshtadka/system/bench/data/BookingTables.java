package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes bookings and closures with all that the product keeps of them in its context: who has what, when, and why. */
final class BookingTables {
    private static final Duration REMINDED_BEFORE = Duration.ofHours(24);
    private static final Duration GUESTS_KNOWN = Duration.ofDays(30);
    private static final List<String> NOTES =
            List.of("Ще бъдем десет души.", "Ще дойдем малко по-рано.", "Имаме топки.");
    private static final List<String> GUESTS = List.of("Г-н Ангелов", "Петя от фитнеса", "Отборът на Стефан");

    private final Dice dice = new Dice(4);
    private final Connection connection;
    private final Instant now;

    BookingTables(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Writes all of it. */
    void write(List<BookingRow> bookings, List<ClosureRow> closures) throws SQLException {
        writeBookings(bookings);
        writeChanges(bookings);
        writeClosures(closures);
        writeOccupancies(bookings, closures);
        writeTasks(bookings);
    }

    private void writeBookings(List<BookingRow> bookings) throws SQLException {
        String columns = "id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime, status,"
                + " price_per_hour, total_price, currency, notes, created_at, updated_at, version, reminded_at,"
                + " guest_name, guest_phone";
        try (Copy rows = new Copy(connection, "bookings.booking", columns)) {
            bookings.forEach(booking -> writeBooking(rows, booking));
        }
    }

    private void writeBooking(Copy rows, BookingRow booking) {
        CourtRow court = booking.court();
        boolean known = booking.isOfGuest() && booking.end().isAfter(now.minus(GUESTS_KNOWN));
        rows.row(
                booking.id(),
                court.venue().id(),
                court.id(),
                court.venue().owner(),
                booking.isOfGuest() ? null : booking.customer().id(),
                booking.start(),
                booking.end(),
                booking.status(),
                Copy.money(court.cents()),
                Copy.money(booking.cents()),
                "EUR",
                dice.chance(0.15) ? dice.of(NOTES) : null,
                booking.createdAt(),
                booking.updatedAt(),
                booking.status().equals(BookingRow.PENDING) ? 1 : 2,
                reminder(booking).isBefore(now) && isReminded(booking) ? reminder(booking) : null,
                known ? dice.of(GUESTS) : null,
                known ? "+359888%06d".formatted(dice.below(1_000_000)) : null);
    }

    /** Whether its customer is told of it a day before, in the past or in the future. */
    static boolean isReminded(BookingRow booking) {
        return !booking.isOfGuest()
                && booking.confirmedAt() != null
                && booking.confirmedAt().isBefore(reminder(booking));
    }

    static Instant reminder(BookingRow booking) {
        return booking.start().minus(REMINDED_BEFORE);
    }

    private void writeChanges(List<BookingRow> bookings) throws SQLException {
        String columns = "id, booking_id, from_status, to_status, actor_id, changed_at";
        try (Copy rows = new Copy(connection, "bookings.status_change", columns)) {
            bookings.forEach(booking -> writeChanges(rows, booking));
        }
    }

    private void writeChanges(Copy rows, BookingRow booking) {
        UUID owner = booking.court().venue().owner();
        String status = BookingRow.PENDING;
        if (booking.isOfGuest()) {
            status = BookingRow.CONFIRMED;
            change(rows, booking, null, status, owner, booking.createdAt());
        } else {
            change(rows, booking, null, status, booking.customer().id(), booking.createdAt());
            if (booking.confirmedAt() != null) {
                change(rows, booking, status, BookingRow.CONFIRMED, owner, booking.confirmedAt());
                status = BookingRow.CONFIRMED;
            }
        }
        if (booking.closedAt() != null) {
            change(rows, booking, status, booking.status(), booking.closedBy(), booking.closedAt());
        }
    }

    private void change(Copy rows, BookingRow booking, String from, String to, UUID actor, Instant at) {
        rows.row(dice.id(at), booking.id(), from, to, actor, at);
    }

    private void writeClosures(List<ClosureRow> closures) throws SQLException {
        String columns = "id, venue_id, court_id, start_datetime, end_datetime, reason, created_at, updated_at";
        try (Copy rows = new Copy(connection, "venues.unavailability", columns)) {
            closures.forEach(closure -> rows.row(
                    closure.id(),
                    closure.court().venue().id(),
                    closure.court().id(),
                    closure.start(),
                    closure.end(),
                    "Поддръжка на настилката",
                    closure.createdAt(),
                    closure.createdAt()));
        }
    }

    private void writeOccupancies(List<BookingRow> bookings, List<ClosureRow> closures) throws SQLException {
        String columns = "id, court_id, during, kind, booking_id, unavailability_id";
        try (Copy rows = new Copy(connection, "bookings.occupancy", columns)) {
            bookings.stream().filter(BookingRow::isActive).forEach(booking -> {
                String during = Copy.range(booking.start(), booking.end());
                UUID id = dice.id(booking.createdAt());
                rows.row(id, booking.court().id(), during, "booking", booking.id(), null);
            });
            closures.forEach(closure -> {
                String during = Copy.range(closure.start(), closure.end());
                UUID id = dice.id(closure.createdAt());
                rows.row(id, closure.court().id(), during, "unavailability", null, closure.id());
            });
        }
    }

    /** The reminders that are still to come. */
    private void writeTasks(List<BookingRow> bookings) throws SQLException {
        String columns = "task_name, task_instance, execution_time, picked, version";
        try (Copy rows = new Copy(connection, "bookings.scheduled_tasks", columns)) {
            bookings.stream()
                    .filter(BookingRow::isActive)
                    .filter(BookingTables::isReminded)
                    .filter(booking -> reminder(booking).isAfter(now))
                    .forEach(booking -> rows.row("remind-customer", booking.id(), reminder(booking), false, 1));
        }
    }
}
