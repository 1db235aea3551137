package bg.ploshtadka.runner.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inserts the demo venues with their courts and pictures. */
record VenueRows(Connection connection, Instant now) {
    private static final List<DemoPerson> OWNERS = List.of(DemoPerson.OWNER, DemoPerson.RALITSA, DemoPerson.STEFAN);
    private static final Duration AGE = Duration.ofDays(90);
    private static final int PICTURES = 3;
    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city, latitude,
                longitude, price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, rating, total_reviews, approved_at,
                created_at, updated_at)
            values (?, ?, ?, ?, ?, 'active', ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?, ?, ?, ?::jsonb, 'Europe/Sofia',
                ?::jsonb, ?, ?, ?, ?, ?)
            """;
    private static final String COURT = """
            insert into venues.court (id, venue_id, name, price_per_hour, position, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PICTURE = """
            insert into venues.image (id, venue_id, url, is_thumbnail, position, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** The courts that there are now, those of the list's first venue first. */
    List<CourtRow> insert(Map<DemoPerson, UUID> people) throws SQLException {
        List<CourtRow> courts = new ArrayList<>();
        // What is opened last is closed, and so inserted, first: a court needs its venue.
        try (Rows pictures = new Rows(connection, PICTURE);
                Rows courtRows = new Rows(connection, COURT);
                Rows venues = new Rows(connection, VENUE)) {
            List<DemoVenue> list = list();
            for (int index = 0; index < list.size(); index++) {
                UUID owner = people.get(OWNERS.get(index % OWNERS.size()));
                // The list's first venue is the newest, which lists show first.
                Instant created = now.minus(AGE).minus(Duration.ofHours(7L * index));
                UUID venue = addVenue(venues, list.get(index), owner, created);
                courts.addAll(addCourts(courtRows, list.get(index), new CourtRow(null, venue, owner, null), created));
                addPictures(pictures, venue, index, created);
            }
        }
        return courts;
    }

    static List<DemoVenue> list() {
        try (var reader = new BufferedReader(new InputStreamReader(
                VenueRows.class.getResourceAsStream("/demo/venues.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoVenue::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID addVenue(Rows rows, DemoVenue venue, UUID owner, Instant created) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        rows.add(
                id,
                owner,
                venue.name(),
                venue.description(),
                venue.sports(),
                venue.address(),
                venue.city(),
                venue.latitude(),
                venue.longitude(),
                venue.pricePerHour(),
                venue.capacity(),
                venue.isIndoor(),
                venue.has('p'),
                venue.has('c'),
                venue.has('s'),
                venue.has('e'),
                venue.amenities(),
                venue.workingHours(),
                venue.rating(),
                venue.reviews(),
                created,
                created,
                created);
        return id;
    }

    private List<CourtRow> addCourts(Rows rows, DemoVenue venue, CourtRow pattern, Instant created)
            throws SQLException {
        List<CourtRow> courts = new ArrayList<>();
        for (DemoCourt court : venue.courts()) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            BigDecimal own = court.price().orElse(null);
            rows.add(id, pattern.venue(), court.name(), own, courts.size(), created, created);
            courts.add(new CourtRow(
                    id, pattern.venue(), pattern.owner(), court.price().orElse(venue.pricePerHour())));
        }
        return courts;
    }

    private void addPictures(Rows rows, UUID venue, int index, Instant created) throws SQLException {
        for (int position = 0; position < PICTURES; position++) {
            String url = "https://picsum.photos/seed/ploshtadka-" + index + "-" + position + "/1200/800";
            rows.add(UuidCreator.getTimeOrderedEpoch(), venue, url, position == 0, position, created, created);
        }
    }
}
