package bg.ploshtadka.testing;

import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import javax.sql.DataSource;

/** How a database would answer a question, for tests that want it to use indexes. */
public final class QueryPlan {
    private QueryPlan() {}

    /** The plan as the database words it. */
    public static String of(DataSource database, SqlText query) {
        SqlText explained = new SqlText().add("explain ").add(query);
        return String.join("\n", new SqlReader(database).rows(explained, row -> row.getString(1)));
    }
}
