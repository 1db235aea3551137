package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;

/** Knows in which zones there are venues, for numbers about several of them. */
@Dependent
public class VenueClocks {
    private final SqlReader reader;

    /** For the container's proxies. */
    protected VenueClocks() {
        this(null);
    }

    /** Knows them by what this reads. */
    @Inject
    public VenueClocks(SqlReader reader) {
        this.reader = reader;
    }

    /** What the clocks of all venues show during some days; deleted venues have a history, too. One statement. */
    public LocalClocks during(LocalDays days) {
        List<String> zones =
                reader.rows(new SqlText().add("select distinct time_zone from venues.venue"), row -> row.getString(1));
        return new LocalClocks(
                days,
                zones.stream().filter(TimeZones.KNOWN::contains).map(ZoneId::of).toList());
    }
}
