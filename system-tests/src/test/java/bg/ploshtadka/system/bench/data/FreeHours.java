package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Hours beyond those that the filling takes: every full hour of every court there is free. They go from court to court, so
 * that neighbours in the list stand in nobody's way, and from day to day.
 */
final class FreeHours {
    private static final int FIRST_DAY = Bookings.DAYS_AHEAD + 3;

    /** Nothing can be booked more than 180 days ahead. */
    private static final int DAYS = 175 - FIRST_DAY;

    private static final String COURTS = """
            select v.id, c.id, v.working_hours::text
            from venues.venue v join venues.court c on c.venue_id = v.id
            where v.status = 'active' and v.deleted_at is null and c.deleted_at is null
            order by md5(c.id::text)
            """;

    private final List<Court> courts = new ArrayList<>();
    private final LocalDate firstDay;

    private FreeHours(Instant filledAt) {
        this.firstDay = filledAt.atZone(Timetable.ZONE).toLocalDate().plusDays(FIRST_DAY);
    }

    /** Those of a filled database. */
    static FreeHours in(Connection connection) throws SQLException {
        FreeHours hours = new FreeHours(Mark.in(connection).orElseThrow().filledAt());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COURTS)) {
            while (rows.next()) {
                hours.read(rows);
            }
        }
        return hours;
    }

    private void read(ResultSet row) throws SQLException {
        UUID venue = row.getObject(1, UUID.class);
        courts.add(new Court(venue, row.getObject(2, UUID.class), Timetable.of(row.getString(3))));
    }

    /**
     * So many of them, no two of which share a moment on a court.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    List<FreeHour> first(int wanted) {
        List<FreeHour> hours = new ArrayList<>(wanted);
        for (int turn = 0; hours.size() < wanted; turn++) {
            int before = hours.size();
            for (int place = 0; place < courts.size() && hours.size() < wanted; place++) {
                courts.get(place).add(turn, place, hours);
            }
            if (hours.size() == before && turn > DAYS * Court.STARTS) {
                throw new IllegalArgumentException("Only " + before + " hours are free");
            }
        }
        return hours;
    }

    /** A court that can be booked. */
    private final class Court {
        /** More than the hours of any day. */
        private static final int STARTS = 24;

        private final UUID venue;
        private final UUID id;
        private final Timetable timetable;

        private Court(UUID venue, UUID id, Timetable timetable) {
            this.venue = venue;
            this.id = id;
            this.timetable = timetable;
        }

        /** Adds one hour, or none if the venue is closed then; a later turn never comes to the same. */
        private void add(int turn, int place, List<FreeHour> hours) {
            if (turn >= DAYS * STARTS) {
                return;
            }
            // Days first: whoever takes few hours takes them on many days.
            LocalDate day = firstDay.plusDays((turn + place) % DAYS);
            int hour = (turn / DAYS + place) % STARTS;
            Timetable.Hours open = timetable.on(day);
            if (hour >= open.open() && hour < open.close()) {
                hours.add(new FreeHour(venue, id, Timetable.moment(day, hour), Timetable.moment(day, hour + 1)));
            }
        }
    }
}
