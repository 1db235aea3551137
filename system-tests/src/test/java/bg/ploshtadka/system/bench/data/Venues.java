package bg.ploshtadka.system.bench.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the venues with their courts and pictures. */
final class Venues {
    private static final List<String> SPORTS = List.of(
            "football",
            "football",
            "football",
            "tennis",
            "tennis",
            "basketball",
            "volleyball",
            "padel",
            "gym",
            "swimming",
            "other");
    private static final List<String> ASIDE = List.of("inactive", "maintenance", "pending_approval");

    /** All but so few of a hundred are active. */
    private static final int HUNDRED = 100;

    private static final int ACTIVE = 97;
    private static final int MOST_COURTS = 4;
    private static final int CHEAPEST = 800;
    private static final int MOST_STEPS = 110;
    private static final int STEP = 50;
    private static final double NEAR = 0.05;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Dice dice = new Dice(2);
    private final List<VenueRow> venues = new ArrayList<>();
    private final List<CourtRow> courts = new ArrayList<>();

    Venues(Size size, List<PersonRow> owners, Instant now) {
        List<Town> towns = Town.weighted(size.towns());
        for (int number = 0; number < size.venues(); number++) {
            // Nobody rents out what is older than the account.
            PersonRow owner = owners.get(number % owners.size());
            Instant latest = now.minus(People.LEAST_AGE);
            Instant created = latest.minus(dice.upTo(Duration.between(owner.createdAt(), latest)));
            VenueRow venue = new VenueRow(
                    dice.id(created),
                    number,
                    owner.id(),
                    number % HUNDRED < ACTIVE,
                    dice.of(towns),
                    CHEAPEST + STEP * dice.skewedBelow(MOST_STEPS),
                    Timetable.usual(dice.below(MOST_STEPS)),
                    created);
            venues.add(venue);
            addCourts(venue);
        }
    }

    /** The courts on which bookings are made. */
    List<CourtRow> activeCourts() {
        return courts.stream().filter(court -> court.venue().active()).toList();
    }

    /**
     * Writes everything about them.
     *
     * @param completed how many bookings have taken place at a venue
     */
    void write(Connection connection, Map<VenueRow, Integer> completed) throws SQLException {
        writeVenues(connection, completed);
        writeCourts(connection);
        writeImages(connection);
        writeApprovals(connection);
    }

    private void addCourts(VenueRow venue) {
        for (int position = 0; position <= venue.number() % MOST_COURTS; position++) {
            boolean ownPrice = position > 0 && dice.chance(0.3);
            int cents = venue.cents() + (ownPrice ? STEP * (1 + dice.below(10)) : 0);
            courts.add(new CourtRow(dice.id(venue.createdAt()), venue, position, cents, ownPrice));
        }
    }

    private void writeVenues(Connection connection, Map<VenueRow, Integer> completed) throws SQLException {
        String columns = "id, owner_id, name, description, sport_types, status, address, city, latitude, longitude,"
                + " price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,"
                + " has_equipment_rental, amenities, time_zone, working_hours, rating, total_reviews, total_bookings,"
                + " approved_at, created_at, updated_at";
        try (Copy rows = new Copy(connection, "venues.venue", columns)) {
            venues.forEach(venue -> writeVenue(rows, venue, completed.getOrDefault(venue, 0)));
        }
    }

    private void writeVenue(Copy rows, VenueRow venue, int completed) {
        String sport = dice.of(SPORTS);
        int reviews = dice.chance(0.12) ? 0 : dice.below(190) + 1;
        rows.row(
                venue.id(),
                venue.owner(),
                venue.name(),
                VenueWords.description(venue.number()),
                dice.chance(0.15) && !sport.equals("gym") ? "{" + sport + ",gym}" : "{" + sport + "}",
                venue.active() ? "active" : dice.of(ASIDE),
                VenueWords.address(venue.number()),
                venue.town().name(),
                near(venue.town().latitude()),
                near(venue.town().longitude()),
                Copy.money(venue.cents()),
                "EUR",
                4 + dice.below(40),
                dice.chance(0.33),
                dice.chance(0.6),
                dice.chance(0.5),
                dice.chance(0.5),
                dice.chance(0.15),
                "[\"Кафене\", \"Съблекални\"]",
                Timetable.ZONE,
                venue.timetable().json(),
                reviews == 0 ? 0 : Copy.money(250 + dice.below(251)),
                reviews,
                completed,
                venue.active() ? venue.createdAt().plus(A_DAY) : null,
                venue.createdAt(),
                venue.createdAt());
    }

    private BigDecimal near(double coordinate) {
        double moved = coordinate + NEAR * (dice.below(HUNDRED) - dice.below(HUNDRED)) / HUNDRED;
        return BigDecimal.valueOf(moved).setScale(6, RoundingMode.HALF_UP);
    }

    private void writeCourts(Connection connection) throws SQLException {
        String columns = "id, venue_id, name, price_per_hour, position, created_at, updated_at";
        try (Copy rows = new Copy(connection, "venues.court", columns)) {
            courts.forEach(court -> rows.row(
                    court.id(),
                    court.venue().id(),
                    court.name(),
                    court.ownPrice() ? Copy.money(court.cents()) : null,
                    court.position(),
                    court.venue().createdAt(),
                    court.venue().createdAt()));
        }
    }

    private void writeImages(Connection connection) throws SQLException {
        String columns = "id, venue_id, url, is_thumbnail, position, created_at, updated_at";
        try (Copy rows = new Copy(connection, "venues.image", columns)) {
            for (VenueRow venue : venues) {
                for (int position = 0; position < 3 + venue.number() % 3; position++) {
                    String url = "https://images.bench.example/" + venue.id() + "/" + position + ".jpg";
                    Instant at = venue.createdAt();
                    rows.row(dice.id(at), venue.id(), url, position == 0, position, at, at);
                }
            }
        }
    }

    private void writeApprovals(Connection connection) throws SQLException {
        String columns = "id, event, account_id, detail, occurred_at";
        try (Copy rows = new Copy(connection, "users.audit_entry", columns)) {
            venues.stream().filter(VenueRow::active).forEach(venue -> {
                Instant at = venue.createdAt().plus(A_DAY);
                rows.row(dice.id(at), "venue_approved", venue.owner(), "venue " + venue.id(), at);
            });
        }
    }
}
