package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs the searches for venues; a list needs neither entities nor what belongs to them. */
@Dependent
class VenueReader {
    private static final SportTypesConverter SPORT_TYPES = new SportTypesConverter();

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    List<VenueSummary> summaries(VenueQuery.Statement statement) {
        return read(statement, VenueReader::summary);
    }

    long number(VenueQuery.Statement statement) {
        return read(statement, row -> row.getLong(1)).get(0);
    }

    List<SportCount> sports(VenueQuery.Statement statement) {
        return read(statement, row -> new SportCount(SportType.of(row.getString(1)), row.getLong(2)));
    }

    private <T> List<T> read(VenueQuery.Statement statement, RowReader<T> rowReader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                prepared.setObject(i + 1, statement.parameters().get(i));
            }
            try (ResultSet rows = prepared.executeQuery()) {
                List<T> results = new ArrayList<>();
                while (rows.next()) {
                    results.add(rowReader.read(rows));
                }
                return results;
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static VenueSummary summary(ResultSet row) throws SQLException {
        return new VenueSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("city"),
                SPORT_TYPES.convertToEntityAttribute(row.getArray("sport_types").getArray()),
                VenueStatus.of(row.getString("status")),
                new Money(row.getBigDecimal("price_per_hour"), Currency.getInstance(row.getString("currency"))),
                row.getInt("capacity"),
                row.getBoolean("is_indoor"),
                row.getBigDecimal("rating"),
                row.getInt("total_reviews"),
                Optional.ofNullable(row.getString("thumbnail")),
                Optional.ofNullable(row.getBigDecimal("latitude")),
                Optional.ofNullable(row.getBigDecimal("longitude")));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
