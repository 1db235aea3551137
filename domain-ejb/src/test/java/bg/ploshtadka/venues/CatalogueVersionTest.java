package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of the catalogue changes with everything by which venues are found or that lists show of them. */
class CatalogueVersionTest {
    private static final DataSource DATABASE = TestDatabase.migrated();
    private static final VenueRows ROWS = new VenueRows(DATABASE);
    private static final UUID OWNER = owner();

    /** Another value for each column that the database lets change alone; the owner has a test of his own. */
    private static final String OTHER_VALUE = """
            select table_name || '.' || column_name || '=' || case
                when column_name = 'status' then '''maintenance'''
                when column_name = 'currency' then '''BGN'''
                when column_name = 'url' then '''https://example.bg/other'''
                when column_name in ('amenities') then '''["bar"]'''
                when data_type = 'jsonb' then '''{"default": {"open": "08:00", "close": "09:00"}}'''
                when data_type = 'boolean' then 'not ' || column_name
                when data_type = 'ARRAY' then '''{tennis}'''
                when data_type = 'uuid' then 'gen_random_uuid()'
                when data_type = 'text' then column_name || ' || '' other'''
                when data_type = 'timestamp with time zone' then 'now() - interval ''1 day'''
                when column_name in ('rating', 'latitude', 'longitude') then '4.5'
                else column_name || ' + 1' end
            from information_schema.columns
            where table_schema = 'venues' and table_name in ('venue', 'image') and is_generated = 'NEVER'
                and column_name not in ('id', 'owner_id', 'venue_id', 'refusal_reason')
            """;

    private final Connection connection;
    private UUID venue;

    CatalogueVersionTest() throws SQLException {
        this.connection = DATABASE.getConnection();
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        venue = ROWS.venue(OWNER, "venue").id();
        ROWS.image(venue, "https://example.bg/picture", false, 1);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static List<String> changes() {
        return new SqlReader(DATABASE).rows(new SqlText().add(OTHER_VALUE), row -> row.getString(1));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isAnotherAfterAChangeOfAnyColumn(String change) throws SQLException {
        CatalogueVersion before = version();
        String[] parts = change.split("[.=]", 3);

        execute("update venues." + parts[0] + " set " + parts[1] + " = " + parts[2] + " where "
                + (parts[0].equals("venue") ? "id" : "venue_id") + " = '" + venue + "'");
        connection.commit();

        boolean findsOthers = parts[0].equals("venue") && !parts[1].equals("total_bookings");
        assertThat(version().shown()).isNotEqualTo(before.shown());
        assertThat(version().listed().equals(before.listed())).isNotEqualTo(findsOthers);
    }

    @Test
    void isAnotherUnderAnotherOwner() throws SQLException {
        UUID heir = ROWS.account("heir" + UUID.randomUUID());

        assertChangesWith("update venues.venue set owner_id = '" + heir + "' where id = '" + venue + "'");
    }

    @Test
    void isAnotherAfterADeletion() throws SQLException {
        assertChangesWith("delete from venues.venue where id = '" + venue + "'");
    }

    @Test
    void isAnotherWhenTablesAreEmptied() throws SQLException {
        assertChangesWith("truncate venues.venue cascade");
    }

    @Test
    void isAnotherWhenRowsAreCopiedWithoutTriggers() throws SQLException {
        assertChangesWith("set local session_replication_role = replica; update venues.venue set capacity = 99");
    }

    @Test
    void isAnotherEvenIfSomebodyHasDeletedIt() throws SQLException {
        CatalogueVersion before = version();
        ROWS.clear();
        execute("delete from venues.catalogue");
        connection.commit();
        assertThat(new VenueReaderOf(DATABASE).version()).isEmpty();

        ROWS.venue(OWNER, "another");

        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void changesWhatIsListedAfterWhatIsShownInOneTransaction() throws SQLException {
        assertChangesWith("set constraints all immediate; update venues.venue set total_bookings = 7;"
                + " update venues.venue set capacity = 98");
    }

    @Test
    void changesAfterASavepointTookBackTheFirstChange() throws SQLException {
        assertChangesWith("set constraints all immediate; savepoint s; update venues.venue set capacity = 97;"
                + " rollback to savepoint s; update venues.venue set capacity = 96");
    }

    @Test
    void changesOncePerTransaction() throws SQLException {
        execute("set constraints all immediate; update venues.venue set capacity = 95");
        String once = ofConnection();
        execute("update venues.venue set capacity = 94; update venues.image set position = 94");

        assertThat(ofConnection()).isEqualTo(once);
    }

    @Test
    void staysWithARollback() throws SQLException {
        CatalogueVersion before = version();
        execute("update venues.venue set capacity = 93");
        connection.rollback();

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void holdsUpNobodyBeforeTheCommit() throws SQLException {
        execute("update venues.venue set capacity = 92 where id = '" + venue + "'");

        // Would wait for ever if the first transaction had locked the version already.
        ROWS.venue(OWNER, "meanwhile");

        connection.commit();
    }

    @Test
    void isOfTablesOfWhichEveryReadColumnIsTried() {
        Set<String> read = Pattern.compile("(?:join|from) (venues\\.\\w+|bookings\\.\\w+)")
                .matcher(everySearch())
                .results()
                .map((MatchResult table) -> table.group(1))
                .collect(Collectors.toSet());

        assertThat(read).containsExactlyInAnyOrder("venues.venue", "venues.image");
    }

    private static String everySearch() {
        Search search = new Search().nearSofia("5");
        search.city = "a";
        search.sport = SportType.TENNIS;
        search.indoor = true;
        search.parking = true;
        search.showers = true;
        search.minPrice = BigDecimal.ONE;
        search.maxPrice = BigDecimal.TEN;
        search.minCapacity = 1;
        search.owner = OWNER;
        search.status = VenueStatus.ACTIVE;
        search.text = "a";
        return Arrays.stream(VenueSort.values())
                .map(sort -> new VenueQuery(search.by(sort).build(), Optional.empty(), Instant.EPOCH))
                .peek(query -> assertThat(query.isTimeless()).isTrue())
                .map(query -> query.items(new PageRequest(1, 20)).sql()
                        + query.count().sql())
                .collect(Collectors.joining());
    }

    private void assertChangesWith(String sql) throws SQLException {
        CatalogueVersion before = version();
        execute(sql);
        assertThat(version()).isEqualTo(before);
        connection.commit();

        assertThat(version().listed()).isNotEqualTo(before.listed());
        assertThat(version().shown()).isNotEqualTo(before.shown());
    }

    private static CatalogueVersion version() {
        return new VenueReaderOf(DATABASE).version().orElseThrow();
    }

    private String ofConnection() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select listed || ' ' || shown from venues.catalogue")) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID owner() {
        try {
            return ROWS.account("owner");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class VenueReaderOf extends VenueReader {
        VenueReaderOf(DataSource database) {
            sql = new SqlReader(database);
        }
    }
}
