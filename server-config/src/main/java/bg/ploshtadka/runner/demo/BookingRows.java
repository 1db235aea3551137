package bg.ploshtadka.runner.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inserts bookings before and after today, and some hours in which courts cannot be had. */
final class BookingRows implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Sofia");
    private static final List<DemoPerson> CUSTOMERS =
            List.of(DemoPerson.CUSTOMER, DemoPerson.IVAYLO, DemoPerson.NIKOL, DemoPerson.JAMES);
    private static final int DAYS_BACK = 12;
    private static final int DAYS_AHEAD = 7;
    private static final int EVERY_NTH_COURT = 3;
    private static final int CLOSE_EVERY = 15;
    private static final int NO_SHOW_EVERY = 9;
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(10, 0), LocalTime.of(16, 30), LocalTime.of(18, 0));
    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(60), Duration.ofMinutes(90), Duration.ofMinutes(120));
    private static final String BOOKING = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?)
            """;
    private static final String CHANGE = """
            insert into bookings.status_change (id, booking_id, from_status, to_status, actor_id, changed_at)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String OCCUPANCY = """
            insert into bookings.occupancy (id, court_id, during, kind, booking_id, unavailability_id)
            values (?, ?, tstzrange(?, ?), ?, ?, ?)
            """;
    private static final String UNAVAILABILITY = """
            insert into venues.unavailability (id, venue_id, court_id, start_datetime, end_datetime, reason,
                created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COUNT = """
            update venues.venue v set total_bookings =
                (select count(*) from bookings.booking b where b.venue_id = v.id and b.status = 'completed')
            """;

    private final Connection connection;
    private final Map<DemoPerson, UUID> people;
    private final Instant now;
    private final Rows occupancies;
    private final Rows changes;
    private final Rows unavailabilities;
    private final Rows bookings;
    private int count;

    // Closed in the opposite order: an occupancy needs what it belongs to.
    BookingRows(Connection connection, Map<DemoPerson, UUID> people, Instant now) throws SQLException {
        this.connection = connection;
        this.people = people;
        this.now = now;
        this.occupancies = new Rows(connection, OCCUPANCY);
        this.changes = new Rows(connection, CHANGE);
        this.unavailabilities = new Rows(connection, UNAVAILABILITY);
        this.bookings = new Rows(connection, BOOKING);
    }

    /** Books every third court now and then, and closes some others for a while. */
    void insert(List<CourtRow> courts) throws SQLException {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        for (int index = 0; index < courts.size(); index++) {
            if (index % EVERY_NTH_COURT == 0) {
                bookDays(courts.get(index), today, index);
            } else if (index % CLOSE_EVERY == 1) {
                closeMorning(courts.get(index), today.plusDays(1 + index % DAYS_AHEAD));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        bookings.close();
        unavailabilities.close();
        changes.close();
        occupancies.close();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(COUNT);
        }
    }

    private void bookDays(CourtRow court, LocalDate today, int index) throws SQLException {
        for (int day = -DAYS_BACK; day <= DAYS_AHEAD; day++) {
            // Today is left free for the visitor; at weekends some venues close early or not open at all.
            boolean workday = today.plusDays(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            if (day != 0 && workday && Math.floorMod(day + index, 2) == 0) {
                int choice = count++;
                Instant start = today.plusDays(day)
                        .atTime(STARTS.get(choice % STARTS.size()))
                        .atZone(ZONE)
                        .toInstant();
                book(court, start, LENGTHS.get(choice / 2 % LENGTHS.size()), choice);
            }
        }
    }

    private void book(CourtRow court, Instant start, Duration length, int choice) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID customer = people.get(CUSTOMERS.get(choice % CUSTOMERS.size()));
        Instant end = start.plus(length);
        Instant made = (start.isBefore(now) ? start : now).minus(Duration.ofHours(20L + choice % 30));
        String status = status(start, choice);
        BigDecimal total = court.pricePerHour()
                .multiply(BigDecimal.valueOf(length.toMinutes()))
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        bookings.add(
                id,
                court.venue(),
                court.id(),
                court.owner(),
                customer,
                start,
                end,
                status,
                court.pricePerHour(),
                total,
                made,
                made);
        change(id, null, "pending", customer, made);
        change(id, "pending", "confirmed", court.owner(), made.plus(Duration.ofMinutes(25)));
        if (status.equals("confirmed")) {
            occupancies.add(UuidCreator.getTimeOrderedEpoch(), court.id(), start, end, "booking", id, null);
        } else {
            change(id, "confirmed", status, court.owner(), end.plus(Duration.ofMinutes(10)));
        }
    }

    private String status(Instant start, int choice) {
        if (start.isAfter(now)) {
            return "confirmed";
        }
        return choice % NO_SHOW_EVERY == 0 ? "no_show" : "completed";
    }

    private void change(UUID booking, String from, String to, UUID actor, Instant at) throws SQLException {
        changes.add(UuidCreator.getTimeOrderedEpoch(), booking, from, to, actor, at);
    }

    private void closeMorning(CourtRow court, LocalDate day) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant start = day.atTime(8, 0).atZone(ZONE).toInstant();
        Instant end = day.atTime(12, 0).atZone(ZONE).toInstant();
        unavailabilities.add(id, court.venue(), court.id(), start, end, "Поддръжка на настилката", now, now);
        occupancies.add(UuidCreator.getTimeOrderedEpoch(), court.id(), start, end, "unavailability", null, id);
    }
}
