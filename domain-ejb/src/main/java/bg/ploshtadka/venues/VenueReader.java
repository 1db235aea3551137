package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs the searches for venues; a list needs neither entities nor what belongs to them. */
@Dependent
class VenueReader {
    private static final SportTypesConverter SPORT_TYPES = new SportTypesConverter();

    private static final SqlText VERSION = new SqlText()
            .add("select listed, shown from venues.catalogue where pg_current_xact_id_if_assigned() is null");

    @Inject
    SqlReader sql;

    List<VenueSummary> summaries(SqlText query) {
        return sql.rows(query, VenueReader::summary);
    }

    /**
     * The version of the catalogue that is committed; nothing for a transaction that has written: what it reads is not
     * what others do.
     */
    Optional<CatalogueVersion> version() {
        return sql
                .rows(VERSION, row -> new CatalogueVersion(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .findFirst();
    }

    long number(SqlText query) {
        return sql.row(query, row -> row.getLong(1));
    }

    List<SportCount> sports(SqlText query) {
        return sql.rows(query, row -> new SportCount(SportType.of(row.getString(1)), row.getLong(2)));
    }

    private static VenueSummary summary(ResultSet row) throws SQLException {
        return new VenueSummary(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("name"),
                row.getString("city"),
                SPORT_TYPES.convertToEntityAttribute(row.getArray("sport_types").getArray()),
                VenueStatus.of(row.getString("status")),
                new Money(row.getBigDecimal("price_per_hour"), Currency.getInstance(row.getString("currency"))),
                row.getInt("capacity"),
                row.getBoolean("is_indoor"),
                row.getBigDecimal("rating"),
                row.getInt("total_reviews"),
                row.getInt("total_bookings"),
                Optional.ofNullable(row.getString("thumbnail")),
                Optional.ofNullable(row.getBigDecimal("latitude")),
                Optional.ofNullable(row.getBigDecimal("longitude")));
    }
}
