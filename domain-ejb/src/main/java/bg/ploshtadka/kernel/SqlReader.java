package bg.ploshtadka.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads rows that are no entities: numbers, and lists of what stands in several tables. */
@Dependent
public class SqlReader {
    private static final int ROWS_AT_ONCE = 500;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    /** For the container. */
    protected SqlReader() {}

    /** Reads from this database. */
    public SqlReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows. */
    public <T> List<T> rows(SqlText query, RowReader<T> rowReader) {
        List<T> results = new ArrayList<>();
        each(query, rowReader, results::add);
        return results;
    }

    /** The only row. */
    public <T> T row(SqlText query, RowReader<T> rowReader) {
        return rows(query, rowReader).get(0);
    }

    /** Hands each row on as it comes. Within a transaction only some of them are in memory, however many there are. */
    public <T> void each(SqlText query, RowReader<T> rowReader, Consumer<T> consumer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.sql())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rowReader.read(rows));
                }
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** Makes something of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
