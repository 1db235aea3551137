package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.PageRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Venues in a database, and the search for those that are free, for tests of other contexts. */
public final class SearchedVenues {
    private final DataSource database;
    private final VenueRows rows;
    private final UUID owner;

    /** No venues yet, and somebody who will own them. */
    public SearchedVenues(DataSource database) {
        this.database = OneConnection.to(database);
        this.rows = new VenueRows(this.database);
        try {
            this.owner = rows.account("owner");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes an active venue without courts. */
    public UUID venue(String timeZone, WorkingHours hours) throws SQLException {
        return rows.venue(owner, "venue")
                .set("time_zone", timeZone)
                .set("working_hours", json(hours))
                .id();
    }

    /** Writes a court of a venue, under the id that it has elsewhere. */
    public void court(UUID venueId, UUID courtId, String name) throws SQLException {
        rows.court(venueId, courtId, name);
    }

    /** Takes a court unless it is taken. */
    public void take(UUID courtId, Instant from, Instant until) throws SQLException {
        rows.take(courtId, from.toString(), until.toString());
    }

    /** Those that the search finds free for anybody. */
    public Set<UUID> found(FreeTime time, Instant now) {
        VenueCatalogue catalogue = Catalogues.of(database, Clock.fixed(now, ZoneOffset.UTC));
        Search search = new Search();
        search.free = time;
        return catalogue.search(search.build(), Optional.empty(), new PageRequest(1, 100)).items().stream()
                .map(VenueSummary::id)
                .collect(Collectors.toSet());
    }

    /** Deletes all venues. */
    public void clear() throws SQLException {
        rows.clear();
    }

    private static String json(WorkingHours hours) {
        return hours.days().entrySet().stream()
                .map(day -> "\"%s\": {\"open\": \"%s\", \"close\": \"%s\"}"
                        .formatted(
                                day.getKey(),
                                day.getValue().open(),
                                day.getValue().close()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
